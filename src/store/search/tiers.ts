/** Bits of a record's number that tell its tier from the next: each tier holds fifteen times what those before it hold together. */
const BITS = 4n;

/**
 * The parts that the index is cut into, by the leading bits of a record's number: 1/256 of all records, 15/256, and the rest.
 *
 * A word that half of a million records have would take long to look up, for both databases gather all records that begin with some
 * letters, and PostgreSQL all that have a word, before the first is given. So each word is kept apart by tier, and the tiers are asked one
 * after another until there is enough. As a tier holds the smaller numbers of those behind it, what is found are the records of the smallest
 * numbers: a fixed sample of all, in whatever order they came into the database.
 */
export const TIERS = [0, 1, 2] as const;

/** The tier of a record with this number. */
export function tierOf(row: bigint): number {
  const last = TIERS.length - 1;
  let tier = last;
  while (tier > 0 && row >> (63n - BITS * BigInt(last - tier + 1)) === 0n) tier -= 1;
  return tier;
}
