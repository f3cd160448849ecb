/** Why a database could not be reached, in a few words, without user and password. */
export function reasonOf(error: unknown): string {
  // One error for each address that a name has.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message.trim().replace(/\.$/, '') : String(first);
}
