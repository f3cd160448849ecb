import type { Page } from '#store/read/list.ts';
import { placeOf } from './cursor.ts';
import { PAGE_SIZES } from './pageSizes.ts';
import { requestError } from './requestError.ts';

/** The arguments that every list takes. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/**
 * Works out which part of a list is asked for.
 *
 * @param length how many values make a place in the list
 * @throws GraphQLError with BAD_USER_INPUT where the arguments contradict each other, ask for too much, or hold a foreign cursor
 */
export function readPageArguments({ first, after, last, before }: PageArguments, length: number): Page {
  if (first != null && last != null) {
    throw requestError('BAD_USER_INPUT', 'A list was asked for its `first` and its `last` entries at once; give one of the two.');
  }
  return {
    limit: last != null ? checkSize('last', last) : checkSize('first', first ?? PAGE_SIZES.usual),
    fromEnd: last != null,
    after: after == null ? null : placeOf(after, length),
    before: before == null ? null : placeOf(before, length),
  };
}

function checkSize(argument: string, size: number): number {
  if (size >= 1 && size <= PAGE_SIZES.largest) return size;
  throw requestError('BAD_USER_INPUT', `\`${argument}\` is ${size}; a page has 1 to ${PAGE_SIZES.largest} entries.`);
}
