import { Prisma } from '#store/generated/client.ts';
import type { Conditions, List } from './list.ts';
import { oneOf } from './oneOf.ts';
import type { Reader } from './reader.ts';
import { whereAll } from './whereAll.ts';

/**
 * Counts the entries of many owners' lists in one statement.
 *
 * @param owners whose lists are counted; where the list has no owner, `['']`
 * @param conditions what the entries must fit,
 * @returns one number an owner, in the order of `owners`
 */
export async function countEntries(
  reader: Reader,
  list: List<unknown>,
  owners: readonly string[],
  conditions: Conditions,
): Promise<number[]> {
  if (list.owner === null) {
    const [row] = await reader.query<{ count: number }>(Prisma.sql`
      select count(*) as "count" from ${list.from}${whereAll(conditions)}`);
    return owners.map(() => row?.count ?? 0);
  }
  const where = whereAll([oneOf(list.owner, owners), ...conditions]);
  const rows = await reader.query<{ listOwner: string; count: number }>(Prisma.sql`
    select ${list.owner} as "listOwner", count(*) as "count" from ${list.from}${where} group by ${list.owner}`);
  const counts = new Map(rows.map((row) => [row.listOwner, row.count]));
  return owners.map((owner) => counts.get(owner) ?? 0);
}
