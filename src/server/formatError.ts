import type { GraphQLFormattedError } from 'graphql';
import { isUnavailable } from '#store/isUnavailable.ts';
import { isRequestCode } from './requestCodes.ts';

/** What a client is told while the database is gone, full or kept busy by others. */
export const UNAVAILABLE = {
  code: 'DATABASE_UNAVAILABLE',
  message: 'The database cannot be used just now; ask again in a while.',
} as const;

export const INTERNAL_ERROR_CODE = 'INTERNAL_SERVER_ERROR';

/** What a client is told of an error that is not its own doing. */
export const INTERNAL_ERROR_MESSAGE = 'Something went wrong inside the server; its log says what, beside the id of this request.';

/** UTF-16 code units: GraphQL's own messages repeat a wrong value whole, fifty times over. */
const LONGEST_MESSAGE = 1_000;

/**
 * Leaves of an error what a client may see: of its own errors everything, of all others that they happened, and where.
 *
 * @param thrown what was thrown where it went wrong
 */
export function formatError(error: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const { code, limit } = error.extensions ?? {};
  const place = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) };
  if (isRequestCode(code))
    return { message: shorten(error.message), ...place, extensions: { code, ...(limit !== undefined && { limit }) } };
  if (isUnavailable(thrown)) return { message: UNAVAILABLE.message, ...place, extensions: { code: UNAVAILABLE.code } };
  return { message: INTERNAL_ERROR_MESSAGE, ...place, extensions: { code: INTERNAL_ERROR_CODE } };
}

function shorten(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`;
}
