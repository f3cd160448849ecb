import { Prisma } from '#store/generated/client.ts';
import type { Transaction } from './transaction.ts';

/** Rows in one statement: what they hold is one text, and must stay below the size of texts that both databases take. */
const MOST_ROWS = 10_000;

/** A value of a column. */
type Value = string | number | bigint | boolean | Date | null;

/** What becomes of a row whose keys are taken. */
type Taken = 'fails' | 'is passed over';

/**
 * Inserts rows, many in one statement, which is the same for any number of rows: they are one parameter, as JSON. Prisma's `createMany` takes several times as
 * long, and on SQLite cannot pass over what is there already.
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
  const names = columns.map((column) => `"${column}"`).join(', ');
  const isSqlite = transaction.engine === 'sqlite';
  const values = isSqlite
    ? `select ${columns.map((column, index) => sqliteValue(index, first[column])).join(', ')} from json_each(?) where true`
    : `select ${names} from json_populate_recordset(null::"${table}", ?::json)`;
  const sql = `insert into "${table}" (${names}) ${values}${taken === 'fails' ? '' : ' on conflict do nothing'}`.split('?');
  let added = 0;
  for (let index = 0; index < rows.length; index += MOST_ROWS) {
    const some = rows.slice(index, index + MOST_ROWS);
    const list = isSqlite ? some.map((row) => columns.map((column) => toSqlite(row[column]))) : some;
    added += await transaction.execute(new Prisma.Sql(sql, [JSON.stringify(list, toJson)]));
  }
  return added;
}

/** How a value is read out of the list that a row is: JSON has no number with all digits of a large one, which comes as text. */
function sqliteValue(index: number, example: Value): string {
  const value = `"value" ->> ${index}`;
  return typeof example === 'bigint' ? `cast(${value} as integer)` : value;
}

function toJson(_key: string, value: Value): Value {
  return typeof value === 'bigint' ? String(value) : value;
}

/** A time as Prisma's adapter writes it. */
function toSqlite(value: Value): Value {
  return value instanceof Date ? value.toISOString().replace('Z', '+00:00') : value;
}
