/** Something the user asked for in a way that cannot be done; the message is a whole sentence that says what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
