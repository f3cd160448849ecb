import type { Prisma } from '#store/generated/client.ts';
import type { Engine } from '#store/store.ts';

/** What is written whole or not at all. */
export interface Transaction {
  readonly engine: Engine;
  /** For what is asked seldom. */
  readonly client: Prisma.TransactionClient;

  /**
   * Reads rows. Lists are given by `oneOf`, and so a statement stays the same, and prepared, for lists of any length.
   *
   * @param sql text in which both databases say the same, of columns with texts and numbers
   */
  query<Row>(sql: Prisma.Sql): Promise<Row[]>;

  /** Writes, with lists as in `query`. @returns how many rows */
  execute(sql: Prisma.Sql): Promise<number>;
}
