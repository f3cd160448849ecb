import type { Prisma } from '#store/generated/client.ts';
import { StoreError } from '#store/storeError.ts';
import { type PackedRows, packRows } from '#store/write/packedRows.ts';
import type { Taken, Transaction, Value } from '#store/write/transaction.ts';
import { textForSqlite, valueForSqlite } from './forSqlite.ts';
import type { SqliteConnection } from './SqliteConnection.ts';

/** Rows in one statement: more save no time, and fewer take more. */
const ROWS = 20;

/** A transaction of Prisma's client, whose SQL goes straight to the connection that it is on: the client would turn every value into JSON and back. */
export class SqliteTransaction implements Transaction {
  readonly engine = 'sqlite';
  readonly client: Prisma.TransactionClient;
  readonly #connection: SqliteConnection;
  readonly #name: symbol | null;

  constructor(client: Prisma.TransactionClient, connection: SqliteConnection) {
    this.client = client;
    this.#connection = connection;
    this.#name = connection.underWay;
  }

  async query<Row>(sql: Prisma.Sql): Promise<Row[]> {
    const { columns, rows } = await this.#run(sql);
    return rows.map((row) => Object.fromEntries(row.map((value, index) => [columns[index], value])) as Row);
  }

  async execute(sql: Prisma.Sql): Promise<number> {
    return (await this.#run(sql)).rowsAffected;
  }

  async insert<Row extends Record<keyof Row, Value>>(table: string, rows: readonly Row[], taken?: Taken): Promise<void> {
    if (table === 'SearchWords') return this.#insertWords(rows);
    return this.insertPacked(table, [packRows(inOrder(rows))], taken);
  }

  async insertPacked(table: string, parts: readonly PackedRows[], taken?: Taken): Promise<void> {
    const columns = parts.find(({ values }) => values.length > 0)?.columns;
    if (columns === undefined) return;
    const row = `(${columns.map(() => '?').join(', ')})`;
    const start = `insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) values `;
    const end = taken === 'is passed over' ? ' on conflict do nothing' : '';
    // Two statements at most, whose preparation is worth its time: one of so many rows, and one of a row, for the rest.
    const many = `${start}${Array(ROWS).fill(row).join(', ')}${end}`;
    const one = `${start}${row}${end}`;
    const most = ROWS * columns.length;
    let args: unknown[] = [];
    for (const { values } of parts)
      for (const value of values) {
        args.push(valueForSqlite(value));
        if (args.length < most) continue;
        await this.#send({ sql: many, args });
        args = [];
      }
    for (let index = 0; index < args.length; index += columns.length)
      await this.#send({ sql: one, args: args.slice(index, index + columns.length) });
  }

  /** Words go in by one statement however many they are: SQLite's full text writes to its index whenever a statement ends. */
  async #insertWords(rows: readonly Record<string, Value>[]): Promise<void> {
    if (rows.length === 0) return;
    const list = rows.map(({ rowid, words }) => [String(rowid), words]);
    const sql = `insert into "SearchWords" ("rowid", "words") select cast("value" ->> 0 as integer), "value" ->> 1 from json_each(?)`;
    await this.#send({ sql, args: [JSON.stringify(list)] });
  }

  #run({ sql, values }: Prisma.Sql) {
    return this.#send({ sql: textForSqlite(sql), args: values.map(valueForSqlite) });
  }

  /** The client rolls a transaction back that takes too long: what came then would be written by itself. */
  async #send(request: Parameters<SqliteConnection['run']>[0]) {
    if (this.#name === null || this.#name !== this.#connection.underWay)
      throw new StoreError('The transaction is over already, and this was not written.');
    return this.#connection.run(request);
  }
}

/** Rows in the order of their first column, which leads the primary key: those that are to stand together in the index are written together. */
function inOrder<Row extends Record<keyof Row, Value>>(rows: readonly Row[]): readonly Row[] {
  const [column] = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  if (column === undefined) return rows;
  return rows.toSorted(({ [column]: one }, { [column]: other }) => (one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1));
}
