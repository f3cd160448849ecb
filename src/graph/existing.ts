/**
 * What a record of the database points at.
 *
 * @throws Error where it is not there: it went while the request ran, as one record of a database cannot outlive another it points at
 */
export function existing<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A record that another points at went while the request ran.');
  return row;
}
