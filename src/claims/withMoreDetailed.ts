import type { Claim, Membership } from './claim.ts';
import { entails } from './entails.ts';
import { facetsOf } from './facetsOf.ts';

/** Why a quote that says more makes a claim that says less. */
export const MORE_DETAIL = 'the same with more detail';

/** Gives every claim the quotes, too, that make another with more detail. */
export function withMoreDetailed(claims: readonly Claim[]): Claim[] {
  const byFacet = new Map<string, Claim[]>();
  const facets = claims.map(({ proposition }) => facetsOf(proposition).exact);
  for (const [index, claim] of claims.entries()) {
    for (const facet of facets[index] ?? []) {
      const sharing = byFacet.get(facet);
      if (sharing === undefined) byFacet.set(facet, [claim]);
      else sharing.push(claim);
    }
  }
  return claims.map((claim, index) => {
    const anchor = facets[index]?.[0];
    const own = new Set(claim.memberships.map(({ quote }) => quote));
    const more = (anchor === undefined ? [] : (byFacet.get(anchor) ?? [])).flatMap((longer): Membership[] => {
      const score = longer === claim ? null : entails(longer.proposition, claim.proposition);
      if (score === null) return [];
      const others = longer.memberships.filter(({ quote }) => !own.has(quote));
      return others.map((member) => ({ ...member, score, reason: MORE_DETAIL }));
    });
    return more.length === 0 ? claim : { ...claim, memberships: [...claim.memberships, ...more] };
  });
}
