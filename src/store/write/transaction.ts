import type { Prisma } from '#store/generated/client.ts';
import type { Engine } from '#store/store.ts';
import type { PackedRows } from './packedRows.ts';

/** A value of a column. */
export type Value = string | number | bigint | boolean | Date | null;

/** What becomes of a row whose keys are taken. */
export type Taken = 'fails' | 'is passed over';

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

  /**
   * Inserts many rows by few statements, which are the same for any number of rows: Prisma's `createMany` takes several times as long, and on SQLite cannot
   * pass over what is there already.
   *
   * @param rows every one has the same columns, in the same order
   * @param taken what becomes of a row whose keys are taken; it fails, if not given
   */
  insert<Row extends Record<keyof Row, Value>>(
    table: Prisma.ModelName | 'SearchWords',
    rows: readonly Row[],
    taken?: Taken,
  ): Promise<void>;

  /**
   * Inserts rows as `insert` does.
   *
   * @param parts rows of several articles; they go in in this order, which is best that of their keys
   */
  insertPacked(table: Prisma.ModelName, parts: readonly PackedRows[]): Promise<void>;
}
