import type { Store } from '#store/store.ts';
import { Transaction } from './transaction.ts';

/**
 * Does something in a transaction, of which there is one at a time, in whatever process: what an article adds depends on what is there.
 *
 * @returns what the task returns; where it throws, nothing is written
 */
export async function inTransaction<T>({ write, engine }: Store, task: (transaction: Transaction) => Promise<T>): Promise<T> {
  return write.$transaction(async (client) => {
    return task(new Transaction(engine, client));
  });
}
