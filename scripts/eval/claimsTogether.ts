import type { Claim } from '#claims/claim.ts';
import { withMoreDetailed } from '#claims/withMoreDetailed.ts';
import type { Reading } from '#reading.ts';

/** The claims of several documents as one database has them: by the same words, and by those that say more. */
export function claimsTogether(readings: readonly Reading[]): Claim[] {
  const byKey = new Map<string, Claim>();
  for (const claim of readings.flatMap(({ claims }) => claims)) {
    const known = byKey.get(claim.key);
    byKey.set(claim.key, known === undefined ? claim : { ...known, memberships: [...known.memberships, ...claim.memberships] });
  }
  return withMoreDetailed([...byKey.values()]);
}
