import type { Place } from '#store/read/list.ts';
import type { OrderColumn } from '#store/read/order.ts';
import { requestError } from './requestError.ts';

/** A list in an order, as its cursors know it. */
export interface CursorsOf {
  /** The type and the field that answer it: `Speaker.quotes`. */
  readonly list: string;
  /** The order with its direction: `PUBLISHED_AT DESC`. */
  readonly order: string;
}

/**
 * The cursor of a place in a list; clients take it as opaque. It stays right while rows are added, for it says between which values the place is, not
 * how many entries are before it.
 */
export function cursorOf({ list, order }: CursorsOf, place: Place): string {
  return Buffer.from(JSON.stringify([list, order, ...place])).toString('base64url');
}

/**
 * The place that a cursor stands for.
 *
 * @param cursor as a list gave it
 * @param asked the list, and the order that it is asked for in
 * @throws GraphQLError with INVALID_CURSOR where no such list gave it, or one in another order
 */
export function placeOf(cursor: string, asked: CursorsOf, { by }: { readonly by: readonly Pick<OrderColumn, 'holds'>[] }): Place {
  const [list, order, ...place] = parse(Buffer.from(cursor, 'base64url').toString());
  const isOwn = list === asked.list && typeof order === 'string' && cursorOf({ list, order }, place as Place) === cursor;
  if (isOwn && order === asked.order && place.length === by.length && by.every(({ holds }, index) => fits(holds, place[index])))
    return place as Place;
  throw requestError(
    'INVALID_CURSOR',
    isOwn && order !== asked.order && /^[A-Z_]+ (?:ASC|DESC)$/.test(order)
      ? `The cursor in \`after\` or \`before\` is of the list in the order ${order}, and it is asked for in the order ${asked.order}; begin again without a cursor.`
      : 'The cursor in `after` or `before` is none of this list; give one that the same list answered.',
  );
}

/** As an array: whatever else it is, is no cursor. */
function parse(json: string): unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Whether a value can be one of the column: PostgreSQL compares it with no other. */
function fits(holds: OrderColumn['holds'], value: unknown): boolean {
  switch (holds) {
    case 'text':
      return typeof value === 'string' && !value.includes('\0');
    case 'time':
      return (
        typeof value === 'string' &&
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/.test(value) &&
        !Number.isNaN(Date.parse(value))
      );
    case 'count':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
    case 'number':
      return Number.isFinite(value);
  }
}
