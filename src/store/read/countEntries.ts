import { Prisma, type PrismaClient } from '#store/generated/client.ts';
import type { Conditions, List } from './list.ts';
import { whereAll } from './whereAll.ts';

/**
 * Counts the entries of many owners' lists in one statement.
 *
 * @param owners whose lists are counted; where the list has no owner, `['']`
 * @param conditions what the entries must fit,
 * @returns one number an owner, in the order of `owners`
 */
export async function countEntries(
  client: PrismaClient,
  list: List<unknown>,
  owners: readonly string[],
  conditions: Conditions,
): Promise<number[]> {
  if (list.owner === null) {
    const [row] = await client.$queryRaw<{ count: number | bigint }[]>`
      select count(*) as "count" from ${list.from}${whereAll(conditions)}`;
    return owners.map(() => Number(row?.count ?? 0));
  }
  const where = whereAll([Prisma.sql`${list.owner} in (${Prisma.join([...owners])})`, ...conditions]);
  const rows = await client.$queryRaw<{ listOwner: string; count: number | bigint }[]>`
    select ${list.owner} as "listOwner", count(*) as "count" from ${list.from}${where} group by ${list.owner}`;
  const counts = new Map(rows.map((row) => [row.listOwner, Number(row.count)]));
  return owners.map((owner) => counts.get(owner) ?? 0);
}
