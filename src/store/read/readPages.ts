import { Prisma } from '#store/generated/client.ts';
import { entriesOf } from './entriesOf.ts';
import type { Conditions, Detail, EntriesPage, Entry, List, Page } from './list.ts';
import { placeCondition } from './placeCondition.ts';
import type { Reader } from './reader.ts';
import { asJson, fromJson } from './related.ts';

/**
 * Reads the same page of many owners' lists in one statement.
 *
 * @param owners whose lists are wanted; where the list has no owner, `['']`
 * @param conditions what the entries must fit
 * @param details the names of what is read together with each entry, where there is one owner: what belongs to the entries of many is read
 *   faster in a statement for all of them
 * @returns one page an owner, in the order of `owners`; an empty one for who has no entries
 */
export async function readPages<Row>(
  reader: Reader,
  list: List<Row>,
  owners: readonly string[],
  conditions: Conditions,
  page: Page,
  details: readonly string[] = [],
): Promise<EntriesPage<Row>[]> {
  // One more than wanted tells whether the list goes on.
  const wanted = page.limit + 1;
  const { by } = page.order;
  const direction = Prisma.raw(page.falling !== page.fromEnd ? ' desc' : ' asc');
  const order = Prisma.join(by.map(({ column }) => Prisma.sql`${column}${direction}`));
  const places = Prisma.join(by.map(({ column }, index) => Prisma.sql`${column} as ${placeName(index)}`));
  const entries = entriesOf(list, owners, [...conditions, ...placeCondition(page)]);
  const isAlone = list.owner === null || owners.length === 1;
  const together = isAlone && details.length > 0 ? detailsOf(list).filter(({ name }) => details.includes(name)) : [];
  const statement = isAlone
    ? withDetails(
        Prisma.sql`select ${list.columns}, ${places} from ${entries} order by ${order} limit ${wanted}`,
        together,
        Prisma.join(by.map((_, index) => Prisma.sql`${placeName(index)}${direction}`)),
      )
    : Prisma.sql`select * from (
        select ${list.columns}, ${places}, ${list.owner} as "listOwner",
          row_number() over (partition by ${list.owner} order by ${order}) as "listRank"
        from ${entries}
      ) as "ranked" where "listRank" <= ${wanted} order by "listRank"`;
  const pages = new Map<string, Entry<Row>[]>(owners.map((owner) => [owner, []]));
  for (const row of await reader.query<Record<string, unknown>>(statement)) {
    for (const { name, read } of together) row[name] = read(row[name] as string | null);
    const place = by.map((_, index) => plain(row[`place${index}`]));
    pages.get(String(row.listOwner ?? owners[0]))?.push({ row: row as Row, place });
  }
  return owners.map((owner) => cut(pages.get(owner) ?? [], page));
}

/** A page together with what belongs to its entries. */
function withDetails(page: Prisma.Sql, details: readonly ReadDetail[], order: Prisma.Sql): Prisma.Sql {
  if (details.length === 0) return page;
  return Prisma.sql`select "page".*, ${Prisma.join(details.map(({ column }) => column))} from (${page}) as "page" order by ${order}`;
}

/** How what belongs to entries is asked for and read, by its name. */
interface ReadDetail {
  readonly name: string;
  readonly column: Prisma.Sql;
  readonly read: (json: string | null) => unknown;
}

/** Made once for each list: it is much text, and always the same. */
const made = new WeakMap<List<unknown>['details'], readonly ReadDetail[]>();

function detailsOf({ details }: List<unknown>): readonly ReadDetail[] {
  const known = made.get(details) ?? Object.entries(details).map(([name, detail]) => makeDetail(name, detail));
  made.set(details, known);
  return known;
}

function makeDetail(name: string, { related, of }: Detail): ReadDetail {
  // As one piece of text, for it has no values.
  const column = Prisma.raw(`${asJson(related, Prisma.raw(`"page"."${of}"`)).sql} as "${name}"`);
  return { name, column, read: fromJson(related) };
}

function cut<Row>(found: readonly Entry<Row>[], page: Page): EntriesPage<Row> {
  const entries = found.slice(0, page.limit);
  return { entries: page.fromEnd ? entries.reverse() : entries, more: found.length > page.limit };
}

function placeName(index: number): Prisma.Sql {
  return Prisma.raw(`"place${index}"`);
}

function plain(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value);
}
