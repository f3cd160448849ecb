import type { GraphQLFormattedError } from 'graphql';

/** The codes of errors that are the request's own; their messages are written for who sent it. */
const REQUEST_CODES: ReadonlySet<unknown> = new Set([
  'AMBIGUOUS_NAME',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_COSTLY',
]);

/** Whether an error is the doing of who sent the request, by its code. */
export function isRequestCode(code: unknown): boolean {
  return REQUEST_CODES.has(code);
}

export const INTERNAL_ERROR_CODE = 'INTERNAL_SERVER_ERROR';

/** What a client is told of an error that is not its own doing. */
export const INTERNAL_ERROR_MESSAGE = 'Something went wrong inside the server; its log says what, beside the id of this request.';

/** Leaves of an error what a client may see: of its own errors everything, of all others that they happened, and where. */
export function formatError(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = error.extensions?.code;
  const place = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) };
  return isRequestCode(code)
    ? { message: error.message, ...place, extensions: { code } }
    : { message: INTERNAL_ERROR_MESSAGE, ...place, extensions: { code: INTERNAL_ERROR_CODE } };
}
