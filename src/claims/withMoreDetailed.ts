import type { Claim, Membership } from './claim.ts';
import { entails } from './entails.ts';
import { pairsOf } from './pairsOf.ts';

/** Gives every claim the quotes, too, that make another with more detail. */
export function withMoreDetailed(claims: readonly Claim[]): Claim[] {
  const byPair = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const pair of pairsOf(claim.proposition)) {
      const sharing = byPair.get(pair);
      if (sharing === undefined) byPair.set(pair, [claim]);
      else sharing.push(claim);
    }
  }
  return claims.map((claim) => {
    const [anchor = ''] = pairsOf(claim.proposition);
    const own = new Set(claim.memberships.map(({ quote }) => quote));
    const more = (byPair.get(anchor) ?? []).flatMap((longer): Membership[] => {
      const score = longer === claim ? null : entails(longer.proposition, claim.proposition);
      if (score === null) return [];
      const others = longer.memberships.filter(({ quote }) => !own.has(quote));
      return others.map((member) => ({ ...member, score, reason: 'the same with more detail' }));
    });
    return more.length === 0 ? claim : { ...claim, memberships: [...claim.memberships, ...more] };
  });
}
