import { type Facets, facetsOf } from '#claims/facetsOf.ts';
import type { Proposition } from '#claims/proposition.ts';
import { shortId } from './shortId.ts';

/** Letters that say what stands before the word of a facet, and letters that say the facet: 48 bits each. Whoever finds by chance what he did not look for compares it anyway. */
const LETTERS = 8;

/** The facets of a proposition, as ids. */
export function facetIdsOf(proposition: Proposition): Facets {
  const { exact, loose } = facetsOf(proposition);
  return { exact: idsOf('facet', exact), loose: idsOf('loose facet', loose) };
}

/** Facets of one claim begin alike, so that they stand side by side in an index, and writing them touches one of its pages. */
function idsOf(kind: string, facets: readonly string[]): string[] {
  const [frame = ''] = facets[0]?.split(' # ', 1) ?? [];
  const start = shortId(kind, frame).slice(0, LETTERS);
  return facets.map((facet) => `${start}${shortId(kind, facet).slice(0, LETTERS)}`);
}
