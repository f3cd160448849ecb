import { rm } from 'node:fs/promises';
import { isUnavailable } from '#store/isUnavailable.ts';
import { SqliteConnection } from './SqliteConnection.ts';

/** Milliseconds that a single statement waits for a lock; who waits for the whole of it tries again. */
const TIMEOUT = 100;
/** Milliseconds that a process waits for its turn: to fill a new column of a large database takes minutes. */
const PATIENCE = 300_000;
/** How often the file may be taken away by those who were before. */
const TURNS = 20;

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
  const { lock, rollback } = await take(beside);
  try {
    const outcome = await task();
    await rollback();
    // Whoever gets the lock behind this finds that all is done.
    await rm(beside, { force: true });
    return outcome;
  } finally {
    lock.close();
  }
}

/** Waits for the lock. Where the file is taken away just then, which SQLite calls an error of the disk, waits for that of the next file. */
async function take(path: string): Promise<{ readonly lock: SqliteConnection; readonly rollback: () => Promise<void> }> {
  for (let turn = 1; ; turn += 1) {
    const lock = new SqliteConnection({ path, timeout: TIMEOUT, patience: PATIENCE });
    try {
      const { rollback } = await lock.transaction();
      return { lock, rollback };
    } catch (error) {
      lock.close();
      if (turn === TURNS || !isUnavailable(error)) throw error;
    }
  }
}
