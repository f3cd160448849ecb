import type { List, Page } from '#store/read/list.ts';
import type { OrderWish } from '#store/read/order.ts';
import { type CursorsOf, placeOf } from './cursor.ts';
import { PAGE_SIZES } from './pageSizes.ts';
import { requestError } from './requestError.ts';

/** The arguments that every list takes; those that stand in one order only are not asked for another. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: OrderWish | null;
}

/** A page, and what the cursors of its list say of it. */
export interface PageAsked extends Page {
  readonly cursors: CursorsOf;
}

/**
 * Works out which part of a list is asked for.
 *
 * @param name of the list, as its cursors know it
 * @throws GraphQLError with BAD_USER_INPUT where the arguments contradict each other or ask for too much, with INVALID_CURSOR where they hold
 *   a foreign cursor
 */
export function readPageArguments(
  { first, after, last, before, orderBy }: PageArguments,
  list: List<unknown>,
  name: string,
): PageAsked {
  if (first != null && last != null) {
    throw requestError('BAD_USER_INPUT', 'A list was asked for its `first` and its `last` entries at once; give one of the two.');
  }
  const { field, direction } = orderBy ?? list.usual;
  const order = list.orders[field];
  if (order === undefined) throw new Error(`The list has no order ${field}.`);
  const cursors = { list: name, order: `${field} ${direction}` };
  return {
    limit: last != null ? checkSize('last', last) : checkSize('first', first ?? PAGE_SIZES.usual),
    order,
    cursors,
    falling: (direction === 'DESC') !== (order.inverse ?? false),
    fromEnd: last != null,
    after: after == null ? null : placeOf(after, cursors, order),
    before: before == null ? null : placeOf(before, cursors, order),
  };
}

/**
 * The size of a page, as it is asked for.
 *
 * @throws GraphQLError with BAD_USER_INPUT where no page has it
 */
export function checkSize(argument: string, size: number): number {
  if (size >= 1 && size <= PAGE_SIZES.largest) return size;
  throw requestError(
    'BAD_USER_INPUT',
    `\`${argument}\` is ${size}; a page has 1 to ${PAGE_SIZES.largest} entries.`,
    PAGE_SIZES.largest,
  );
}
