import type { PrismaClient as Client } from '#store/generated/client.ts';
import { shownUrl } from '#store/shownUrl.ts';
import type { Store } from '#store/store.ts';
import { StoreError } from '#store/storeError.ts';
import { PrismaClient } from './generated/client.ts';
import { openPool } from './openPool.ts';
import { PostgresqlAdapter } from './PostgresqlAdapter.ts';
import { PostgresqlReader } from './PostgresqlReader.ts';
import { PostgresqlTransaction } from './PostgresqlTransaction.ts';
import { reasonOf } from './reasonOf.ts';

/** Connections of one process: what the loaders of a request ask for at the same time runs side by side. */
const READERS = 10;
const WRITERS = 2;
/** Milliseconds after which the server ends a statement; one that writes may be kept waiting by another writer. */
const READ_TIMEOUT = 30_000;
const WRITE_TIMEOUT = 300_000;
/** Milliseconds; a document of many megabytes is still one article, and so one transaction. */
const TRANSACTION = { maxWait: 60_000, timeout: 600_000 };

/**
 * Opens a database of a PostgreSQL server, which is there.
 *
 * @throws StoreError in one sentence, without user and password, where it cannot be reached
 */
export async function openPostgresql(url: string, onStatement?: (sql: string) => void): Promise<Store> {
  const readers = openPool({ url, connections: READERS, timeout: READ_TIMEOUT, readOnly: true });
  const writers = openPool({ url, connections: WRITERS, timeout: WRITE_TIMEOUT, onStatement });
  const client = new PrismaClient({ adapter: new PostgresqlAdapter(writers), transactionOptions: TRANSACTION });
  // The models are the same, so that the code is written, and checked, by the client of one of the two databases.
  const write = client as unknown as Client;
  const close = async () => {
    await Promise.all([readers.end(), writers.end()]);
    await write.$disconnect();
  };
  try {
    await readers.query('select 1');
  } catch (error) {
    await close();
    throw new StoreError(
      `The database ${shownUrl(url)} cannot be opened (${reasonOf(error)}); set DATABASE_URL to one that is there and lets you in.`,
    );
  }
  return {
    url,
    engine: 'postgresql',
    read: new PostgresqlReader(readers, onStatement),
    write,
    transact: (task) => write.$transaction((transaction) => task(new PostgresqlTransaction(transaction))),
    // Words that were added lie unsorted until the index is vacuumed, and every search would go through them.
    countAnew: async () => void (await writers.query('vacuum (analyze)')),
    close,
  };
}
