import { execFileSync } from 'node:child_process';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { PostgresqlServer } from './PostgresqlServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of a migrated database without rows, which new ones are copied from. */
    template: string;
  }
}

/** Starts a server for the tests, or takes the one that SAYSO_TEST_DATABASE_URL names, whose user may make databases. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env.SAYSO_TEST_DATABASE_URL;
  const server = given ? undefined : await PostgresqlServer.start();
  const administration = new pg.Client({ connectionString: given || server?.urlOf('postgres') });
  await administration.connect();
  const name = `sayso_template_${process.pid}`;
  // An order of its own, unlike that of bytes, shows what depends on the order of the server.
  await administration.query(`create database ${name} template template0 ${await naturalOrder(administration)}`);
  const url = new URL(given || server?.urlOf('postgres') || '');
  url.pathname = `/${name}`;
  migrate(url.href);
  provide('template', url.href);
  return async () => {
    await administration.query(`drop database ${name} with (force)`);
    await administration.end();
    await server?.remove();
  };
}

/** As a user does, for what is set up once does not know the paths of src. */
function migrate(url: string): void {
  const command = ['--import', 'tsx', '--conditions=sayso-source', 'src/cli.ts', 'migrate'];
  execFileSync(process.execPath, command, { env: { ...process.env, DATABASE_URL: url }, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The order of a dictionary, where the server can have a database in it: from version 15 on. */
async function naturalOrder(administration: pg.Client): Promise<string> {
  const { rows } = await administration.query<{ server_version_num: string }>('show server_version_num');
  return Number(rows[0]?.server_version_num) >= 150_000 ? "locale_provider icu icu_locale 'en-u-ks-level2'" : '';
}
