import type { NodeType } from './globalId.ts';

/** A column that only the rows of the type have, the first that fits deciding. Claims have none of them. */
const TELLING_COLUMNS: readonly (readonly [string, NodeType])[] = [
  ['form', 'Denial'],
  ['stance', 'Quote'],
  ['hash', 'Article'],
  ['country', 'Speaker'],
  ['nameKey', 'Source'],
];

/** The type of a record, by what it has. */
export function typeOfRow(row: object): NodeType {
  return TELLING_COLUMNS.find(([column]) => column in row)?.[1] ?? 'Claim';
}
