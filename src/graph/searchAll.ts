import { search } from '#store/search/search.ts';
import { SEARCHED_KINDS, type SearchedKind } from '#store/search/searchedKind.ts';
import { cursorOf, placeOf } from './cursor.ts';
import type { Loaders } from './loaders.ts';
import type { SearchConnectionModel } from './models.ts';
import { PAGE_SIZES } from './pageSizes.ts';
import { checkSize } from './readPageArguments.ts';

/** The one order of what a search finds, as cursors name it, and what its places are. */
const RANKED = { list: 'Query.search', order: 'RANK' };
const BY_NUMBER = { by: [{ holds: 'count' }] } as const;

/** What the field `search` takes. */
interface SearchArguments {
  readonly text: string;
  readonly kinds?: readonly SearchedKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * A page of the results of a search. Ranked results have no places but by number: the cursor of the third is 3.
 *
 * @throws GraphQLError with BAD_USER_INPUT where no page is that large, with INVALID_CURSOR where no search gave the cursor
 */
export async function searchAll(
  { client }: Loaders,
  { text, kinds, first, after }: SearchArguments,
): Promise<SearchConnectionModel> {
  const limit = checkSize('first', first ?? PAGE_SIZES.usual);
  const skipped = after == null ? 0 : Math.max(0, Number(placeOf(after, RANKED, BY_NUMBER)[0]));
  const { results, question, complete } = await search(client, text, new Set(kinds ?? SEARCHED_KINDS));
  const edges = results
    .slice(skipped, skipped + limit)
    .map((result, index) => ({ cursor: cursorOf(RANKED, [skipped + index + 1]), result, question }));
  const pageInfo = {
    hasNextPage: skipped + edges.length < results.length,
    hasPreviousPage: skipped > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, pageInfo, totalCount: results.length, complete };
}
