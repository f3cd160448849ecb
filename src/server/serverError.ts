/** Something the user can mend about where the server listens; the message is a whole sentence that says how. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
}
