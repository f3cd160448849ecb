import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { engineOf } from '#store/engineOf.ts';
import { SqliteAdapter } from '#store/sqlite/SqliteAdapter.ts';
import { sqlitePath } from '#store/sqlite/sqlitePath.ts';
import { loadSchemaEngine } from './loadSchemaEngine.ts';

/** Milliseconds that a statement of a migration may wait for others who read and write. */
const TIMEOUT = 30_000;
/** Milliseconds that a statement of a migration may take on a server, for it may go through all rows. */
const LONGEST = 3_600_000;

/**
 * Hands Prisma's migration engine, connected to a database, to a task, and lets go of it afterwards.
 *
 * @param url as `openStore` takes it
 * @param task what is to be done with it
 * @returns what the task returns
 */
export async function withSchemaEngine<T>(url: string, task: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const { adapter, close } = engineOf(url) === 'sqlite' ? forFile(url) : await forServer(url);
  const { SchemaEngine } = await loadSchemaEngine();
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
  try {
    return await task(engine);
  } finally {
    engine.free();
    // The engine lets go of its connections without closing them.
    await close();
  }
}

function forFile(url: string) {
  const adapter = new SqliteAdapter({ path: sqlitePath(url), timeout: TIMEOUT });
  return { adapter, close: async () => adapter.close() };
}

async function forServer(url: string) {
  const { openPool } = await import('#store/postgresql/openPool.ts');
  const { PostgresqlAdapter } = await import('#store/postgresql/PostgresqlAdapter.ts');
  const pool = openPool({ url, connections: 2, timeout: LONGEST });
  return { adapter: new PostgresqlAdapter(pool), close: () => pool.end() };
}
