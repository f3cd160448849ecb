/** Something the user can mend about the database; the message is a whole sentence that says how. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
