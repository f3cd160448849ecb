import { rm } from 'node:fs/promises';
import { SqliteConnection } from './SqliteConnection.ts';

/** Milliseconds that a single statement waits for a lock; who waits for the whole of it tries again. */
const TIMEOUT = 100;
/** Milliseconds that a process waits for its turn: to fill a new column of a large database takes minutes. */
const PATIENCE = 300_000;

/**
 * Does something that only one process at a time may do to a database.
 *
 * The lock is one of SQLite's own, on an empty file beside the database, since what is done ends and begins transactions in the database itself. It goes
 * when the process does, however that ends.
 *
 * @param path of the SQLite file
 */
export async function lockFile<T>(path: string, task: () => Promise<T>): Promise<T> {
  const beside = `${path}-migrating`;
  const lock = new SqliteConnection({ path: beside, timeout: TIMEOUT, patience: PATIENCE });
  try {
    const { rollback } = await lock.transaction();
    const outcome = await task();
    await rollback();
    // Whoever waits for it finds, in a file that is gone, that all is done.
    await rm(beside, { force: true });
    return outcome;
  } finally {
    lock.close();
  }
}
