import type { Prisma } from '#store/generated/client.ts';
import type { Store } from '#store/store.ts';

/** What is written whole or not at all. */
export class Transaction {
  readonly engine: Store['engine'];
  /** For what is asked seldom. */
  readonly client: Prisma.TransactionClient;

  constructor(engine: Store['engine'], client: Prisma.TransactionClient) {
    this.engine = engine;
    this.client = client;
  }

  /**
   * Reads rows. Lists are given by `oneOf`, and so a statement stays the same, and prepared, for lists of any length.
   *
   * @param sql text in which both databases say the same, without values in it
   */
  async query<Row>(sql: Prisma.Sql): Promise<Row[]> {
    if (this.engine === 'postgresql') return this.client.$queryRaw<Row[]>(sql);
    const text = sql.sql.replaceAll('= any(?)', 'in (select "value" from json_each(?))');
    const values = sql.values.map((value) => (Array.isArray(value) ? JSON.stringify(value) : value));
    return this.client.$queryRawUnsafe<Row[]>(text, ...values);
  }

  /** Runs a statement whose one value is a list of rows. @returns how many rows it wrote */
  async execute(sql: string, rows: string): Promise<number> {
    return this.client.$executeRawUnsafe(sql, rows);
  }
}
