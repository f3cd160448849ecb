import type { PrismaClient } from './generated/client.ts';
import { MIGRATIONS_FOLDER, type Migration, readMigrations } from './migrations/readMigrations.ts';
import { withSchemaEngine } from './migrations/withSchemaEngine.ts';
import { openStore } from './openStore.ts';
import { sqlitePath } from './sqlite/sqlitePath.ts';
import { StoreError } from './storeError.ts';

/**
 * Brings the tables of a database up to date, by Prisma's own engine, which keeps the same record as `prisma migrate deploy`.
 *
 * @param url as `openStore` takes it; the file is made if it is not there
 * @returns the names of the migrations that were applied, none where the database was up to date
 * @throws StoreError where the URL cannot be used, or a migration fails
 */
export async function migrate(url: string): Promise<string[]> {
  const migrations = await readMigrations();
  if (await isUpToDate(url, migrations)) return [];
  const path = sqlitePath(url);
  try {
    return await withSchemaEngine(path, async (engine) => {
      const { appliedMigrationNames } = await engine.applyMigrations({
        migrationsList: {
          baseDir: MIGRATIONS_FOLDER,
          lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
          shadowDbInitScript: '',
          migrationDirectories: migrations.map(({ name, sql }) => ({
            path: name,
            migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
          })),
        },
        filters: { externalTables: [], externalEnums: [] },
      });
      return appliedMigrationNames;
    });
  } catch (error) {
    // Another process that starts at the same time may have been faster.
    if (await isUpToDate(url, migrations)) return [];
    const reason = error instanceof Error ? error.message.trim() : String(error);
    throw new StoreError(`The database ${path} cannot be migrated; restore it from a copy, or give another file. ${reason}`);
  }
}

/** Asked before the engine is loaded, which takes longer than all the rest of a start. */
async function isUpToDate(url: string, migrations: readonly Migration[]): Promise<boolean> {
  const store = await openStore({ url });
  try {
    const applied = await readApplied(store.write);
    return migrations.every(({ name }) => applied.has(name));
  } finally {
    await store.close();
  }
}

async function readApplied(client: PrismaClient): Promise<ReadonlySet<string>> {
  const tables = await client.$queryRaw<unknown[]>`SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'`;
  if (tables.length === 0) return new Set();
  const rows = await client.$queryRaw<
    { migration_name: string }[]
  >`SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  return new Set(rows.map((row) => row.migration_name));
}
