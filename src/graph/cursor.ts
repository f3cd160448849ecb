import type { Place } from '#store/read/list.ts';
import { requestError } from './requestError.ts';

/** The cursor of a place in a list; clients take it as opaque. */
export function cursorOf(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * The place that a cursor stands for.
 *
 * @param cursor as a list gave it
 * @param length how many values make a place in this list
 * @throws GraphQLError with BAD_USER_INPUT where no such list gave it
 */
export function placeOf(cursor: string, length: number): Place {
  const place = parse(Buffer.from(cursor, 'base64url').toString());
  if (isPlace(place) && place.length === length && cursorOf(place) === cursor) return place;
  throw requestError(
    'BAD_USER_INPUT',
    'The cursor in `after` or `before` is none of this list; give one that the same list answered.',
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' || Number.isSafeInteger(item));
}
