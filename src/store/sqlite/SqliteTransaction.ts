import type { Prisma } from '#store/generated/client.ts';
import type { Transaction } from '#store/write/transaction.ts';
import { textForSqlite, valueForSqlite } from './forSqlite.ts';
import type { SqliteConnection } from './SqliteConnection.ts';

/** A transaction of Prisma's client, whose SQL goes straight to the connection that it is on: the client would turn every value into JSON and back. */
export class SqliteTransaction implements Transaction {
  readonly engine = 'sqlite';
  readonly client: Prisma.TransactionClient;
  readonly #connection: SqliteConnection;

  constructor(client: Prisma.TransactionClient, connection: SqliteConnection) {
    this.client = client;
    this.#connection = connection;
  }

  async query<Row>(sql: Prisma.Sql): Promise<Row[]> {
    const { columns, rows } = await this.#run(sql);
    return rows.map((row) => Object.fromEntries(row.map((value, index) => [columns[index], value])) as Row);
  }

  async execute(sql: Prisma.Sql): Promise<number> {
    return (await this.#run(sql)).rowsAffected;
  }

  #run({ sql, values }: Prisma.Sql) {
    return this.#connection.execute({ sql: textForSqlite(sql), args: values.map(valueForSqlite) });
  }
}
