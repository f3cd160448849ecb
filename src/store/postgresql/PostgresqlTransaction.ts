import { Prisma } from '#store/generated/client.ts';
import { type PackedRows, unpackRows } from '#store/write/packedRows.ts';
import type { Taken, Transaction, Value } from '#store/write/transaction.ts';

/** Rows in one statement: what they hold is one text, and must stay below the size of texts that the database takes. */
const MOST_ROWS = 10_000;

/** A transaction of Prisma's client, which knows the connection that it is on. */
export class PostgresqlTransaction implements Transaction {
  readonly engine = 'postgresql';
  readonly client: Prisma.TransactionClient;

  constructor(client: Prisma.TransactionClient) {
    this.client = client;
  }

  query<Row>(sql: Prisma.Sql): Promise<Row[]> {
    return this.client.$queryRaw<Row[]>(sql);
  }

  execute(sql: Prisma.Sql): Promise<number> {
    return this.client.$executeRaw(sql);
  }

  /** The rows are one parameter, as JSON. */
  async insert<Row extends Record<keyof Row, Value>>(table: string, rows: readonly Row[], taken?: Taken): Promise<void> {
    const columns = Object.keys(rows[0] ?? {}).map((column) => `"${column}"`);
    const start = `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", `;
    const end = `::json)${taken === 'is passed over' ? ' on conflict do nothing' : ''}`;
    for (let index = 0; index < rows.length; index += MOST_ROWS)
      await this.execute(new Prisma.Sql([start, end], [JSON.stringify(rows.slice(index, index + MOST_ROWS), toJson)]));
  }

  insertPacked(table: string, parts: readonly PackedRows[]): Promise<void> {
    return this.insert(table, parts.flatMap(unpackRows));
  }
}

/** JSON has no number with all digits of a large one, which goes as text. */
function toJson(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
