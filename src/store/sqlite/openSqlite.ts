import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { PrismaClient } from '#store/generated/client.ts';
import { reasonOf } from '#store/reasonOf.ts';
import type { Store } from '#store/store.ts';
import { StoreError } from '#store/storeError.ts';
import { SqliteAdapter } from './SqliteAdapter.ts';
import { SqliteReader } from './SqliteReader.ts';
import { SqliteTransaction } from './SqliteTransaction.ts';
import { sqlitePath } from './sqlitePath.ts';

/** Milliseconds. Writers queue at the start of their transactions. */
const WRITE_TIMEOUT = 250;
/** Milliseconds; a document of many megabytes is still one article, and so one transaction. */
const TRANSACTION = { maxWait: 60_000, timeout: 600_000 };

/**
 * Opens a SQLite file, which is made if it is not there; its folder is not.
 *
 * @throws StoreError in one sentence where the URL cannot be used
 */
export async function openSqlite(url: string, onStatement?: (sql: string) => void): Promise<Store> {
  const path = sqlitePath(url);
  const folder = dirname(path);
  if (!existsSync(folder)) {
    throw new StoreError(
      `The folder ${folder} of the database does not exist; make it, or set DATABASE_URL to a file elsewhere.`,
    );
  }
  const adapter = new SqliteAdapter({ path, timeout: WRITE_TIMEOUT, onStatement });
  const write = new PrismaClient({ adapter, transactionOptions: TRANSACTION });
  try {
    await write.$connect();
    await write.$queryRaw`SELECT count(*) FROM sqlite_schema`;
    const read = new SqliteReader(path, onStatement);
    const close = async () => {
      read.close();
      await write.$disconnect();
    };
    const transact: Store['transact'] = (task) =>
      write.$transaction((transaction) => task(new SqliteTransaction(transaction, adapter.connection)));
    // SQLite chooses by the indexes alone, so that its ways are the same in every database.
    return { url, engine: 'sqlite', read, write, transact, countAnew: async () => undefined, close };
  } catch (error) {
    await write.$disconnect().catch(() => undefined);
    throw new StoreError(
      `The database ${path} cannot be opened (${explain(error)}); set DATABASE_URL to a file that you may write.`,
    );
  }
}

function explain(error: unknown): string {
  // libSQL says no more than SQLite's code 14 where there is a folder in the file's place, or no right to it.
  const isClosed = error instanceof Error && /Unable to open connection/.test(error.message);
  return isClosed ? 'it is a folder, or you may not write it' : reasonOf(error);
}
