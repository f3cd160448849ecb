import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { SqliteAdapter } from '#store/sqlite/SqliteAdapter.ts';
import { loadSchemaEngine } from './loadSchemaEngine.ts';

/** Milliseconds that a statement of a migration waits for another process that migrates at the same time. */
const TIMEOUT = 30_000;

/**
 * Hands Prisma's migration engine, connected to a database, to a task, and lets go of it afterwards.
 *
 * @param path of the SQLite file
 * @param task what is to be done with it
 * @returns what the task returns
 */
export async function withSchemaEngine<T>(path: string, task: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const adapter = new SqliteAdapter({ path, timeout: TIMEOUT });
  const { SchemaEngine } = await loadSchemaEngine();
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
  try {
    return await task(engine);
  } finally {
    engine.free();
    // The engine lets go of its connections without closing them.
    adapter.close();
  }
}
