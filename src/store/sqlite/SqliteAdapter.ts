import { PrismaLibSql } from '@prisma/adapter-libsql';
import { SqliteConnection, type SqliteConnectionSettings } from './SqliteConnection.ts';

/** What tells one connection from another. */
export type SqliteSettings = Pick<SqliteConnectionSettings, 'path' | 'timeout' | 'onStatement'>;

// WAL lets readers read while somebody writes. In that mode NORMAL keeps every transaction whole; only after a power cut may the
// last ones be missing, and seeding again brings them back.
// Ids are hashes, so that rows go all over the indexes: 64 MB of pages in memory, and a log that is written back when it has 32 MB or more,
// spare the disk most of it.
const PRAGMAS = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = NORMAL',
  'PRAGMA foreign_keys = ON',
  'PRAGMA cache_size = -65536',
  'PRAGMA wal_autocheckpoint = 8000',
].join('; ');

/** Prisma's libSQL adapter on one connection that stays the same: see {@link SqliteConnection}. */
export class SqliteAdapter extends PrismaLibSql {
  readonly #settings: SqliteSettings;
  readonly #connections: SqliteConnection[] = [];

  constructor(settings: SqliteSettings) {
    super({ url: `file:${settings.path}` });
    this.#settings = settings;
  }

  override createClient(): ReturnType<PrismaLibSql['createClient']> {
    const connection = new SqliteConnection({ ...this.#settings, pragmas: PRAGMAS, follows: true });
    this.#connections.push(connection);
    // The adapter calls no other method of its client than those that the connection has.
    return connection as unknown as ReturnType<PrismaLibSql['createClient']>;
  }

  /** The connection that the client is on. */
  get connection(): SqliteConnection {
    const connection = this.#connections.at(-1);
    if (connection === undefined) throw new Error('The adapter has not connected yet.');
    return connection;
  }

  /** Closes every connection it has made, for a caller that does not close its own. */
  close(): void {
    for (const connection of this.#connections) connection.close();
  }
}
