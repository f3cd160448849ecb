import type { PrismaClient } from './generated/client.ts';
import type { Reader } from './read/reader.ts';
import type { Transaction } from './write/transaction.ts';

/** The kind of a database. */
export type Engine = 'sqlite' | 'postgresql';

/** An open database. */
export interface Store {
  /** The URL it was opened by. It may have a password in it: print `shownUrl` of it. */
  readonly url: string;
  readonly engine: Engine;
  /** For reading, statement by statement; it does not wait for who writes. */
  readonly read: Reader;
  /** For writing what is seldom written. */
  readonly write: PrismaClient;
  /**
   * Does something in a transaction, of which there is one at a time, in whatever process: what an article adds depends on what is there.
   *
   * @returns what the task returns; where it throws, nothing is written
   */
  readonly transact: <Result>(task: (transaction: Transaction) => Promise<Result>) => Promise<Result>;
  /**
   * Has the database count what it holds, for by that it chooses the way to what is asked for, and put in order what its indexes were given.
   * It does so by itself, but only a minute or more behind a large seeding; until then PostgreSQL would go through whole tables that it
   * believes to be small, and search through all new words.
   */
  countAnew(): Promise<void>;
  /** Closes both; a closed store cannot be used again. */
  close(): Promise<void>;
}
