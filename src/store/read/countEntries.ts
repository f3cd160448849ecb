import { Prisma } from '#store/generated/client.ts';
import { entriesOf } from './entriesOf.ts';
import type { Conditions, List } from './list.ts';
import type { Reader } from './reader.ts';

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
      select count(*) as "count" from ${entriesOf(list, owners, conditions)}`);
    return owners.map(() => row?.count ?? 0);
  }
  const rows = await reader.query<{ listOwner: string; count: number }>(Prisma.sql`
    select ${list.owner} as "listOwner", count(*) as "count" from ${entriesOf(list, owners, conditions)} group by ${list.owner}`);
  const counts = new Map(rows.map((row) => [row.listOwner, row.count]));
  return owners.map((owner) => counts.get(owner) ?? 0);
}
