import { createHash } from 'node:crypto';

/** Bytes of the hash that an id keeps: 120 bits, so that two records of a database of any size never meet. */
const KEPT_BYTES = 15;

/**
 * An id of twenty letters, worked out from what a record is, so that the same record has the same id in every database.
 *
 * @param parts the kind of record and all that tells it from others of its kind; their order counts
 */
export function shortId(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, KEPT_BYTES).toString('base64url');
}
