import { engineOf } from './engineOf.ts';
import { Prisma } from './generated/client.ts';
import { type Migration, migrationsFolder, readMigrations } from './migrations/readMigrations.ts';
import { withSchemaEngine } from './migrations/withSchemaEngine.ts';
import { openStore } from './openStore.ts';
import type { Reader } from './read/reader.ts';
import { shownUrl } from './shownUrl.ts';
import { lockFile } from './sqlite/lockFile.ts';
import { sqlitePath } from './sqlite/sqlitePath.ts';
import type { Engine } from './store.ts';
import { StoreError } from './storeError.ts';

/** Whether the record of what was applied is there. */
const RECORD_IS_THERE = {
  sqlite: Prisma.sql`select 1 from "sqlite_schema" where "name" = '_prisma_migrations'`,
  postgresql: Prisma.sql`select 1 where to_regclass('_prisma_migrations') is not null`,
} as const;

/**
 * Brings the tables of a database up to date, by Prisma's own engine, which keeps the same record as `prisma migrate deploy`. Several processes may do so
 * at once: one does it, the others wait.
 *
 * @param url as `openStore` takes it; a SQLite file is made if it is not there
 * @returns the names of the migrations that were applied, none where the database was up to date
 * @throws StoreError where the URL cannot be used, or a migration fails
 */
export async function migrate(url: string): Promise<string[]> {
  const engine = engineOf(url);
  const migrations = await readMigrations(engine);
  // Asked before the migration engine is loaded, which takes longer than all the rest of a start.
  if (await isUpToDate(url, migrations)) return [];
  return alone(url, async () => ((await isUpToDate(url, migrations)) ? [] : apply(url, engine, migrations)));
}

async function alone<T>(url: string, task: () => Promise<T>): Promise<T> {
  if (engineOf(url) === 'sqlite') return lockFile(sqlitePath(url), task);
  const { lockDatabase } = await import('./postgresql/lockDatabase.ts');
  return lockDatabase(url, task);
}

async function isUpToDate(url: string, migrations: readonly Migration[]): Promise<boolean> {
  const store = await openStore({ url });
  try {
    const applied = await readApplied(store.read, store.engine);
    return migrations.every(({ name }) => applied.has(name));
  } finally {
    await store.close();
  }
}

async function readApplied(reader: Reader, engine: Engine): Promise<ReadonlySet<string>> {
  if ((await reader.query(RECORD_IS_THERE[engine])).length === 0) return new Set();
  const rows = await reader.query<{ migration_name: string }>(
    Prisma.sql`select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null`,
  );
  return new Set(rows.map((row) => row.migration_name));
}

async function apply(url: string, engine: Engine, migrations: readonly Migration[]): Promise<string[]> {
  try {
    const { appliedMigrationNames } = await withSchemaEngine(url, (schemaEngine) =>
      schemaEngine.applyMigrations({
        migrationsList: {
          baseDir: migrationsFolder(engine),
          lockfile: { path: 'migration_lock.toml', content: `provider = "${engine}"\n` },
          shadowDbInitScript: '',
          migrationDirectories: migrations.map(({ name, sql }) => ({
            path: name,
            migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
          })),
        },
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    return appliedMigrationNames;
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error);
    throw new StoreError(
      `The database ${shownUrl(url)} cannot be migrated; restore it from a copy, or give another one. ${reason}`,
    );
  }
}
