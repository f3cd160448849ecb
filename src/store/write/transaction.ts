import type { Prisma } from '#store/generated/client.ts';

/** The client that a transaction is written by. */
export type Transaction = Prisma.TransactionClient;
