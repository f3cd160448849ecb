import { Prisma, type PrismaClient } from '#store/generated/client.ts';
import type { Table } from './list.ts';

/**
 * Reads rows by their ids in one statement.
 *
 * @returns one row an id, in their order; null for an id that no row has
 */
export async function readRows<Row extends { readonly id: string }>(
  client: PrismaClient,
  table: Table<Row>,
  ids: readonly string[],
): Promise<(Row | null)[]> {
  const rows = await client.$queryRaw<
    Row[]
  >`select ${table.columns} from ${table.from} where ${table.id} in (${Prisma.join([...ids])})`;
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return ids.map((wanted) => rowOf.get(wanted) ?? null);
}
