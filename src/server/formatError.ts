import type { GraphQLFormattedError } from 'graphql';
import { isRequestCode } from './requestCodes.ts';

export const INTERNAL_ERROR_CODE = 'INTERNAL_SERVER_ERROR';

/** What a client is told of an error that is not its own doing. */
export const INTERNAL_ERROR_MESSAGE = 'Something went wrong inside the server; its log says what, beside the id of this request.';

/** UTF-16 code units: GraphQL's own messages repeat a wrong value whole, fifty times over. */
const LONGEST_MESSAGE = 1_000;

/** Leaves of an error what a client may see: of its own errors everything, of all others that they happened, and where. */
export function formatError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, limit } = error.extensions ?? {};
  const place = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) };
  return isRequestCode(code)
    ? { message: shorten(error.message), ...place, extensions: { code, ...(limit !== undefined && { limit }) } }
    : { message: INTERNAL_ERROR_MESSAGE, ...place, extensions: { code: INTERNAL_ERROR_CODE } };
}

function shorten(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`;
}
