import { Prisma } from '#store/generated/client.ts';
import type { Transaction } from './transaction.ts';

/** Values in one statement: both databases take over 32,000. */
const MOST_VALUES = 30_000;

/** A value of a column. */
type Value = string | number | bigint | boolean | Date | null;

/** What becomes of a row whose keys are taken. */
type Taken = 'fails' | 'is passed over';

/**
 * Inserts rows, many in one statement: Prisma's `createMany` takes several times as long, and on SQLite cannot pass over what is
 * there already.
 *
 * @param rows every one has all columns of the table, in the same order
 * @param taken what becomes of a row whose keys are taken
 * @returns how many rows were added
 */
export async function insertRows<Row extends Record<keyof Row, Value>>(
  transaction: Transaction,
  table: Prisma.ModelName | 'SearchWords',
  rows: readonly Row[],
  taken: Taken = 'fails',
): Promise<number> {
  const first = rows[0];
  if (first === undefined) return 0;
  const columns = Object.keys(first) as (keyof Row & string)[];
  const start = `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (`;
  const end = taken === 'fails' ? ')' : ') ON CONFLICT DO NOTHING';
  const most = Math.floor(MOST_VALUES / columns.length);
  let added = 0;
  for (let index = 0; index < rows.length; index += most) {
    const values = rows.slice(index, index + most).flatMap((row) => columns.map((column) => row[column]));
    // Pieces of SQL between the values, as a template would have them; joining a template a row takes longer than the database.
    const pieces = values.map((_, position) => (position % columns.length === 0 ? '), (' : ', '));
    added += await transaction.$executeRaw(new Prisma.Sql([start, ...pieces.slice(1), end], values));
  }
  return added;
}
