import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Engine } from '#store/store.ts';

/** One step from one shape of the tables to the next. */
export interface Migration {
  /** Its folder's name, which begins with the time it was made at and so gives the order. */
  readonly name: string;
  readonly sql: string;
}

/** The folder that holds the migrations for a kind of database, one folder each: beside `src` and `dist` alike. */
export function migrationsFolder(engine: Engine): string {
  return fileURLToPath(new URL(`../../../prisma/migrations/${engine}`, import.meta.url));
}

/** All migrations for a kind of database that this version of Sayso knows, the oldest first. */
export async function readMigrations(engine: Engine): Promise<Migration[]> {
  const folder = migrationsFolder(engine);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({ name, sql: await readFile(`${folder}/${name}/migration.sql`, 'utf8') })),
  );
}
