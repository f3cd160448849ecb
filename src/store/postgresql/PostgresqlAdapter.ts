import { PrismaPg } from '@prisma/adapter-pg';
import type { IsolationLevel, SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils';
import type pg from 'pg';

/** The number that the lock of writers goes by among the advisory locks of a database; any that others do not use will do. */
const LOCK = 7_297_600;

/**
 * Prisma's adapter for PostgreSQL, on a pool that it does not close.
 *
 * Transactions take turns, as SQLite's do, over all processes: what articles share (speakers, sources, claims) depends on what is there, so that two who wrote
 * at once would each miss what the other adds. Reading is not kept waiting, and what takes time, the reading of a text, is done before.
 */
export class PostgresqlAdapter extends PrismaPg {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    super(pool);
    this.#pool = pool;
  }

  override async connect() {
    const connection = await super.connect();
    const begin = connection.startTransaction.bind(connection);
    return Object.assign(connection, {
      startTransaction: (isolationLevel?: IsolationLevel) => beginInTurn(() => begin(isolationLevel)),
      // Its own way cuts a script at every semicolon, also at those within a function; sent as a whole, it is done whole or not at all.
      executeScript: async (script: string) => {
        await this.#pool.query(script);
      },
    } satisfies Partial<SqlDriverAdapter>);
  }
}

async function beginInTurn(begin: () => Promise<Transaction>): Promise<Transaction> {
  const transaction = await begin();
  const run = (sql: string) => transaction.executeRaw({ sql, args: [], argTypes: [] });
  try {
    await run(`select pg_advisory_xact_lock(${LOCK})`);
    return transaction;
  } catch (error) {
    await run('rollback').catch(() => undefined);
    await transaction.rollback();
    throw error;
  }
}
