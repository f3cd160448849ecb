import { engineOf } from './engineOf.ts';
import { openSqlite } from './sqlite/openSqlite.ts';
import type { Store } from './store.ts';

/** Where the database is, and who wants to know of its statements. */
export interface StoreOptions {
  /**
   * `file:` and a path, a `file://` URL or a plain path: a SQLite file, which is made if it is not there; its folder is not.
   * `postgresql://` or `postgres://`: a database of a PostgreSQL server, which is there.
   */
  readonly url: string;
  /** Told the SQL of every statement before it runs, Prisma's own and raw ones alike. */
  readonly onStatement?: (sql: string) => void;
}

/**
 * Opens the database. Its tables are made by `migrate`.
 *
 * @throws StoreError in one sentence where the URL cannot be used, or what it leads to not be opened
 */
export async function openStore({ url, onStatement }: StoreOptions): Promise<Store> {
  if (engineOf(url) === 'sqlite') return openSqlite(url, onStatement);
  // Whoever has a file does not load the driver of servers.
  const { openPostgresql } = await import('./postgresql/openPostgresql.ts');
  return openPostgresql(url, onStatement);
}
