import { createHash } from 'node:crypto';

/** The number by which the index knows a record: 63 bits of a hash of its id, so that it is the same in every database. */
export function searchRow(id: string): bigint {
  return createHash('sha256').update(id).digest().readBigUInt64BE() >> 1n;
}
