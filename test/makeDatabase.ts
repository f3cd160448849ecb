import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate } from '#store/migrate.ts';
import type { Engine } from '#store/store.ts';

/** The kind of database that this run of the tests is on: vitest.config.ts has a project for each. */
export const ENGINE: Engine = process.env.SAYSO_TEST_ENGINE === 'postgresql' ? 'postgresql' : 'sqlite';

/** A database of a test of its own. */
export interface TestDatabase {
  readonly url: string;
  /** Takes it away, with whoever is connected to it. */
  remove(): Promise<void>;
}

/** Makes a database without rows, with its tables up to date or, on request, without tables. */
export function makeDatabase(tables: 'with tables' | 'without tables' = 'with tables'): Promise<TestDatabase> {
  return ENGINE === 'sqlite' ? makeFile(tables === 'with tables') : makeOnServer(tables === 'with tables');
}

async function makeFile(hasTables: boolean): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-test-'));
  const url = `file:${join(folder, 'test.db')}`;
  if (hasTables) await migrate(url);
  return { url, remove: () => rm(folder, { recursive: true }) };
}

async function makeOnServer(hasTables: boolean): Promise<TestDatabase> {
  const url = new URL(inject('template'));
  const template = hasTables ? url.pathname.slice(1) : 'template0';
  const name = `sayso_test_${randomUUID().replaceAll('-', '')}`;
  url.pathname = `/${name}`;
  await administer(`create database ${name} template ${template}`);
  return { url: url.href, remove: () => administer(`drop database ${name} with (force)`) };
}

/** Runs a statement in a database that is none of the tests'. */
async function administer(sql: string): Promise<void> {
  const url = new URL(inject('template'));
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
