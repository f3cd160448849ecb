import type { PrismaClient } from './generated/client.ts';

/** An open database. */
export interface Store {
  /** The URL it was opened by. */
  readonly url: string;
  /** For reading only; it does not wait for who writes. */
  readonly read: PrismaClient;
  /** For writing, in transactions. */
  readonly write: PrismaClient;
  /** Closes both; a closed store cannot be used again. */
  close(): Promise<void>;
}
