/** The codes of documents that cannot be executed, or ask for too much. */
const DOCUMENT_CODES: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTROSPECTION_DISABLED',
  'QUERY_TOO_COSTLY',
  'QUERY_TOO_DEEP',
  'TOO_MANY_ALIASES',
  'TOO_MANY_DIRECTIVES',
  'TOO_MANY_FIELDS',
  'TOO_MANY_ROOT_FIELDS',
  'TOO_MANY_TOKENS',
]);

/** All else that who sent a request can be wrong about. */
const REQUEST_CODES: ReadonlySet<unknown> = new Set([
  'AMBIGUOUS_NAME',
  'BAD_REQUEST',
  'BATCHING_DISABLED',
  'INVALID_CURSOR',
  'MUTATIONS_DISABLED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_DOCUMENTS_ONLY',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'REQUEST_TIMED_OUT',
  'UNAUTHENTICATED',
]);

/** Whether an error of this code is about the document and its variables, so that nothing of it was executed. */
export function isDocumentCode(code: unknown): boolean {
  return DOCUMENT_CODES.has(code);
}

/** Whether an error of this code is the doing of who sent the request; its message is written for him. */
export function isRequestCode(code: unknown): boolean {
  return DOCUMENT_CODES.has(code) || REQUEST_CODES.has(code);
}
