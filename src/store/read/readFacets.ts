import { Prisma } from '#store/generated/client.ts';
import { entriesOf } from './entriesOf.ts';
import type { Conditions, List } from './list.ts';
import type { Reader } from './reader.ts';

/** How many entries of a list have a value. */
interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** The counts of each facet of a list, by its name: the most frequent value first, and no more than so many. */
export type FacetCounts = Readonly<Record<string, readonly FacetCount[]>>;

/** Of names, such as those of publishers, there may be any number. */
const MOST_VALUES = 50;

/**
 * Counts the entries of many owners' lists by what they are, all facets in one statement.
 *
 * @param owners whose lists are counted; where the list has no owner, `['']`
 * @param conditions what the entries must fit
 * @returns the counts of each owner, in the order of `owners`; what has no value is not counted
 */
export async function readFacets(
  reader: Reader,
  list: List<unknown>,
  owners: readonly string[],
  conditions: Conditions,
): Promise<FacetCounts[]> {
  const owner = list.owner ?? Prisma.sql`''`;
  const entries = entriesOf(list, owners, conditions);
  const counts = Object.entries(list.facets).map(
    ([
      facet,
      value,
    ]) => Prisma.sql`select ${owner} as "listOwner", ${Prisma.raw(`'${facet}'`)} as "facet", cast(${value} as text) as "value", count(*) as "count"
      from ${entries} group by 1, 3`,
  );
  const rows = await reader.query<{ listOwner: string; facet: string; value: string | null; count: number }>(
    Prisma.sql`${Prisma.join(counts, ' union all ')} order by 4 desc, 3`,
  );
  const found = new Map(owners.map((id) => [id, emptyCounts(list)]));
  for (const { listOwner, facet, value, count } of rows) {
    const values = found.get(listOwner)?.[facet];
    if (value !== null && values !== undefined && values.length < MOST_VALUES) values.push({ value, count });
  }
  return owners.map((id) => found.get(id) ?? emptyCounts(list));
}

function emptyCounts(list: List<unknown>): Record<string, FacetCount[]> {
  return Object.fromEntries(Object.keys(list.facets).map((facet) => [facet, []]));
}
