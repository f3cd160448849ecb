/**
 * Deals rows out to who they belong to.
 *
 * @param rows in the order that each owner shall have them in
 * @returns one list an owner, in the order of `owners`; an empty one for who has no rows
 */
export function groupRows<Row>(owners: readonly string[], rows: readonly Row[], ownerOf: (row: Row) => string | null): Row[][] {
  const rowsOf = new Map<string, Row[]>(owners.map((owner) => [owner, []]));
  for (const row of rows) rowsOf.get(ownerOf(row) ?? '')?.push(row);
  return owners.map((owner) => rowsOf.get(owner) ?? []);
}
