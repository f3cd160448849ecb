/** The errors whose message is a whole sentence for the user; of any other the stack is wanted, for it is a fault of the program. */
const FOR_USERS = new Set(['SettingsError', 'StoreError', 'ServerError', 'CommandError']);

/** What to print of an error that ends a command. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return FOR_USERS.has(error.name) ? error.message : (error.stack ?? error.message);
}
