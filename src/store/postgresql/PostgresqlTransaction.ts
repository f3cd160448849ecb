import type { Prisma } from '#store/generated/client.ts';
import type { Transaction } from '#store/write/transaction.ts';

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
}
