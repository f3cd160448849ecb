import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** One step from one shape of the tables to the next. */
export interface Migration {
  /** Its folder's name, which begins with the time it was made at and so gives the order. */
  readonly name: string;
  readonly sql: string;
}

/** The folder that holds the migrations for SQLite, one folder each: beside `src` and `dist` alike. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../prisma/migrations/sqlite', import.meta.url));

/** All migrations that this version of Sayso knows, the oldest first. */
export async function readMigrations(): Promise<Migration[]> {
  const entries = await readdir(MIGRATIONS_FOLDER, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({ name, sql: await readFile(`${MIGRATIONS_FOLDER}/${name}/migration.sql`, 'utf8') })),
  );
}
