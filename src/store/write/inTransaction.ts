import type { Store } from '#store/store.ts';
import { Transaction } from './transaction.ts';

/** The number that writing goes by among the advisory locks of a PostgreSQL database. */
const WRITING = 7_297_602;

/**
 * Does something in a transaction of which there is one at a time, in whatever process: what an article adds depends on what is there. SQLite has one writer
 * anyway, and takes its lock when the transaction begins.
 *
 * @returns what the task returns; where it throws, nothing is written
 */
export async function inTransaction<T>({ write, engine }: Store, task: (transaction: Transaction) => Promise<T>): Promise<T> {
  return write.$transaction(async (client) => {
    if (engine === 'postgresql') await client.$executeRaw`select pg_advisory_xact_lock(${WRITING})`;
    return task(new Transaction(engine, client));
  });
}
