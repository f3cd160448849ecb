import type { Place } from '#store/read/list.ts';
import { search } from '#store/search/search.ts';
import { SEARCHED_KINDS, type SearchedKind } from '#store/search/searchedKind.ts';
import { cursorOf } from './cursor.ts';
import type { Loaders } from './loaders.ts';
import type { SearchConnectionModel } from './models.ts';
import { readPageArguments } from './readPageArguments.ts';
import { requestError } from './requestError.ts';

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
 * @throws GraphQLError with BAD_USER_INPUT where the page is none
 */
export async function searchAll(
  { client }: Loaders,
  { text, kinds, first, after }: SearchArguments,
): Promise<SearchConnectionModel> {
  const { limit, after: place } = readPageArguments({ first: first ?? null, after: after ?? null }, 1);
  const skipped = place === null ? 0 : readNumber(place);
  const { results, question, complete } = await search(client, text, new Set(kinds ?? SEARCHED_KINDS));
  const edges = results
    .slice(skipped, skipped + limit)
    .map((result, index) => ({ cursor: cursorOf([skipped + index + 1]), result, question }));
  const pageInfo = {
    hasNextPage: skipped + edges.length < results.length,
    hasPreviousPage: skipped > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, pageInfo, totalCount: results.length, complete };
}

function readNumber([number]: Place): number {
  if (typeof number === 'number' && number >= 0) return number;
  throw requestError('BAD_USER_INPUT', 'The cursor in `after` is of another list; give one that a search answered.');
}
