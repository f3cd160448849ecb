import { hash } from 'node:crypto';

/** The number by which the index knows a record: 63 bits of a hash of its id, so that it is the same in every database. */
export function searchRow(id: string): bigint {
  return BigInt(`0x${hash('sha256', id).slice(0, 16)}`) >> 1n;
}
