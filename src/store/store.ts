import type { PrismaClient } from './generated/client.ts';
import type { Reader } from './read/reader.ts';

/** The kind of a database. */
export type Engine = 'sqlite' | 'postgresql';

/** An open database. */
export interface Store {
  /** The URL it was opened by. It may have a password in it: print `shownUrl` of it. */
  readonly url: string;
  readonly engine: Engine;
  /** For reading, statement by statement; it does not wait for who writes. */
  readonly read: Reader;
  /** For writing, in transactions. */
  readonly write: PrismaClient;
  /** Closes both; a closed store cannot be used again. */
  close(): Promise<void>;
}
