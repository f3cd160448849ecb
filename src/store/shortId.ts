import { hash } from 'node:crypto';

/** Letters of the hash that an id keeps: 120 bits, so that two records of a database of any size never meet. */
const LETTERS = 20;

/**
 * An id of twenty letters, worked out from what a record is, so that the same record has the same id in every database.
 *
 * @param parts the kind of record and all that tells it from others of its kind; their order counts
 */
export function shortId(...parts: readonly (string | number)[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, LETTERS);
}
