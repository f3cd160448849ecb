import { openPool } from './openPool.ts';

/** The number that this lock goes by among the advisory locks of a database; any that others do not use will do. */
const LOCK = 7_297_601;
/** Milliseconds that a process waits for its turn. */
const TIMEOUT = 300_000;

/** Does something that only one process at a time may do to a database. The lock goes when the process does, however that ends. */
export async function lockDatabase<T>(url: string, task: () => Promise<T>): Promise<T> {
  const pool = openPool({ url, connections: 1, timeout: TIMEOUT });
  try {
    // The lock is its connection's, which the pool would close if it were not taken for some seconds.
    const connection = await pool.connect();
    try {
      await connection.query('select pg_advisory_lock($1)', [LOCK]);
      return await task();
    } finally {
      connection.release();
    }
  } finally {
    await pool.end();
  }
}
