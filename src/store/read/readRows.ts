import { Prisma } from '#store/generated/client.ts';
import type { Table } from './list.ts';
import { oneOf } from './oneOf.ts';
import type { Reader } from './reader.ts';

/**
 * Reads rows by their ids in one statement.
 *
 * @returns one row an id, in their order; null for an id that no row has
 */
export async function readRows<Row extends { readonly id: string }>(
  reader: Reader,
  table: Table<Row>,
  ids: readonly string[],
): Promise<(Row | null)[]> {
  const rows = await reader.query<Row>(Prisma.sql`select ${table.columns} from ${table.from} where ${oneOf(table.id, ids)}`);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return ids.map((wanted) => rowOf.get(wanted) ?? null);
}
