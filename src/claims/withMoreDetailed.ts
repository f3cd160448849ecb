import type { SourcedQuote } from '#sources/source.ts';
import type { Claim, Membership } from './claim.ts';
import { entails } from './entails.ts';
import { facetsOf } from './facetsOf.ts';

/** Gives every claim the quotes, too, that make another with more detail, or with a full name for its surname. */
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
      const entailed = longer === claim ? null : entails(longer.proposition, claim.proposition);
      if (entailed === null) return [];
      const others = longer.memberships.filter(({ quote }) => !own.has(quote));
      return others.map((member) => ({ ...member, ...entailed }));
    });
    if (more.length === 0) return claim;
    // A quote may say it twice with more detail: the nearer one counts.
    const best = new Map<SourcedQuote, Membership>();
    for (const member of more) if (member.score > (best.get(member.quote)?.score ?? 0)) best.set(member.quote, member);
    return { ...claim, memberships: [...claim.memberships, ...best.values()] };
  });
}
