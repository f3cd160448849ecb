import type { Place } from '#store/read/list.ts';
import type { OrderColumn } from '#store/read/order.ts';
import { requestError } from './requestError.ts';

/**
 * The cursor of a place in a list; clients take it as opaque. It stays right while rows are added, for it says between which values the place is, not
 * how many entries are before it.
 *
 * @param field the name of the order that the list has
 */
export function cursorOf(field: string, place: Place): string {
  return Buffer.from(JSON.stringify([field, ...place])).toString('base64url');
}

/**
 * The place that a cursor stands for.
 *
 * @param cursor as a list gave it
 * @param field the name of the order that the list is asked for in
 * @throws GraphQLError with INVALID_CURSOR where no such list gave it, or one in another order
 */
export function placeOf(cursor: string, field: string, { by }: { readonly by: readonly Pick<OrderColumn, 'holds'>[] }): Place {
  const [given, ...place] = parse(Buffer.from(cursor, 'base64url').toString());
  const isOwn = typeof given === 'string' && cursorOf(given, place as Place) === cursor;
  if (isOwn && given === field && place.length === by.length && by.every(({ holds }, index) => fits(holds, place[index])))
    return place as Place;
  throw requestError(
    'INVALID_CURSOR',
    isOwn && given !== field && /^[A-Z_]+$/.test(given)
      ? `The cursor in \`after\` or \`before\` is of a list in the order ${given}, and this one is in the order ${field}; begin again without a cursor.`
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
