import type { GraphQLResolveInfo } from 'graphql';
import type { Conditions, EntriesPage, List } from '#store/read/list.ts';
import type { Connection } from './connection.ts';
import type { GraphContext } from './context.ts';
import { cursorOf } from './cursor.ts';
import { type PageArguments, type PageAsked, readPageArguments } from './readPageArguments.ts';
import { selectedOfNodes } from './selectedOfNodes.ts';

/**
 * Answers a field that pages through a list.
 *
 * @param info of the field: what it selects of the entries is read together with them, where that can be done
 * @param owner whose list it is; null for the one list of everything
 * @param where what the entries must fit, worked out once for all owners of which one request asks the same
 * @param facets what they are counted by, likewise; what the list says where it is left out
 * @throws GraphQLError with BAD_USER_INPUT or INVALID_CURSOR where the arguments ask for what the list has not
 */
export async function connect<Row>(
  { loaders }: GraphContext,
  info: GraphQLResolveInfo,
  list: List<Row>,
  owner: string | null,
  args: PageArguments,
  where: () => Conditions = () => [],
  facets: () => List<Row>['facets'] = () => list.facets,
): Promise<Connection<Row>> {
  const selected = selectedOfNodes(info);
  const details = Object.keys(list.details).filter((name) => selected.has(name));
  const name = `${info.parentType.name}.${info.fieldName}`;
  const { page, pages, counts, facetCounts } = loaders.list(list, `${name} ${keyOf(args)}${details}`, () => ({
    page: readPageArguments(args, list, name),
    conditions: where(),
    facets: facets(),
    details,
  }));
  const key = owner ?? '';
  const found = await pages.load(key);
  return { ...connectionOf(found, page), totalCount: () => counts.load(key), facets: () => facetCounts.load(key) };
}

/** Alike for the same arguments, in whichever order they come. */
function keyOf(args: PageArguments): string {
  return JSON.stringify(Object.entries(args).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function connectionOf<Row>({ entries, more }: EntriesPage<Row>, page: PageAsked): Omit<Connection<Row>, 'totalCount' | 'facets'> {
  const edges = entries.map(({ row, place }) => ({ cursor: cursorOf(page.cursors, place), node: row }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.fromEnd ? page.before !== null : more,
      hasPreviousPage: page.fromEnd ? more : page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
