import type { Claim, Membership, Target } from '#claims/claim.ts';
import type { Proposition } from '#claims/proposition.ts';
import type { Document } from '#intake/document.ts';
import type { Reading } from '#reading.ts';
import { facetIdsOf } from '#store/facetIdsOf.ts';
import { shortId } from '#store/shortId.ts';
import { StoreError } from '#store/storeError.ts';
import type { ClaimFacets, ClaimLink, DenialLink, DocumentRows } from './articleRows.ts';
import { type CollectedArticle, collectArticle } from './collectArticle.ts';
import { claimRow, collectClaim } from './collectClaims.ts';
import { searchable } from './searchable.ts';

/** A quote of the document: the article that it is in, and its id in the database. */
interface Home {
  readonly article: CollectedArticle;
  readonly id: string;
}

/** What a quote claims; no proposition where its words say too little to be compared. */
type ClaimMade = Pick<Claim, 'key' | 'text'> & { readonly proposition: Proposition | null };

/**
 * Turns a reading into rows.
 *
 * @param addedAt the time to be written down for the articles
 * @throws StoreError where words are not in their place, or a link leads out of the document
 */
export function collectDocument(document: Document, reading: Reading, addedAt: Date): DocumentRows {
  const articles = reading.articles.map((read) => collectArticle(document, read, addedAt));
  const homes = findHomes(articles);
  const claims: ClaimLink[] = [];
  const denials: DenialLink[] = [];
  const facets = new Map<string, ClaimFacets>();
  const makes = new Map<string, { claim: ClaimMade; membership: Membership }[]>();
  const addFacets = (claimId: string, proposition: Proposition | null) => {
    if (proposition?.comparable && !facets.has(claimId)) facets.set(claimId, { claimId, ...facetIdsOf(proposition) });
  };

  const addMaking = (claim: ClaimMade, membership: Membership) => {
    const quote = membership.quote.quote.id;
    const { article, id } = homeOf(quote, homes);
    const link = collectClaim(claim, membership, article.text, id);
    claims.push(link);
    addFacets(link.claim.id, claim.proposition);
    const made = makes.get(quote);
    if (made === undefined) makes.set(quote, [{ claim, membership }]);
    else made.push({ claim, membership });
  };

  for (const claim of reading.claims) for (const membership of claim.memberships) addMaking(claim, membership);

  reading.articles.forEach((read, index) => {
    for (const denial of read.denials) {
      const denialId = articles[index]?.denialIds.get(denial.id) ?? '';
      for (const target of denial.targets) {
        const { quote, confidence, why } = target;
        const quoteId = quote === null ? null : homeOf(quote.quote.id, homes).id;
        // Who only asks claims nothing.
        const asks = quote !== null && /\?[”"’']?,?$/.test(quote.quote.text);
        if (quote !== null && !asks && !makes.has(quote.quote.id) && target.assertion === null) {
          // Who rejects a denial does not reject what was denied: of words that deny there is no claim.
          if (quote.quote.stance === 'DENIES') continue;
          // Who is denied claims something, be it no more than the end of a clause: `photographs which she said [were of the bridge]`.
          const { start, end, text } = quote.quote;
          addMaking(deniedWords(text), { quote, start, end, score: 1, reason: 'its own words' });
        }
        const key = chooseKey(target, quote === null ? [] : (makes.get(quote.quote.id) ?? []));
        const denied = target.assertion ?? deniedWords(target.text);
        const claim = key === null ? claimRow(denied.key, denied.text, denied.proposition, 'DENIAL') : null;
        if (claim !== null) addFacets(claim.id, denied.proposition);
        const claimId = claim?.id ?? shortId('claim', key ?? '');
        const id = shortId('denial of claim', denialId, claimId, quoteId ?? '');
        denials.push({ claim, row: { id, denialId, claimId, quoteId, confidence, why } });
      }
    }
  });

  return { articles: articles.map(({ rows }) => rows), claims, denials, facets: [...facets.values()] };
}

/** A claim that is known by words alone, because they are denied. */
const deniedWords = (text: string): ClaimMade => ({ key: `denied: ${searchable(text)}`, text, proposition: null });

function findHomes(articles: readonly CollectedArticle[]): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  for (const article of articles) for (const [quote, id] of article.quoteIds) homes.set(quote, { article, id });
  return homes;
}

function homeOf(quote: string, homes: ReadonlyMap<string, Home>): Home {
  const home = homes.get(quote);
  if (home === undefined) {
    throw new StoreError(`A claim or a denial rests on the quote "${quote}", which no article has; the document was not stored.`);
  }
  return home;
}

/**
 * The key of the claim that a denial is against: of those that the denied quote makes, the one whose stretch is nearest to the
 * denied words; null where no quote makes it.
 */
function chooseKey({ text }: Target, made: readonly { claim: ClaimMade; membership: Membership }[]): string | null {
  const words = searchable(text);
  const ranked = made.map(({ claim, membership }) => {
    const claimed = searchable(claim.text);
    const near = claimed === words ? 2 : claimed.includes(words) || words.includes(claimed) ? 1 : 0;
    return { key: claim.key, near, score: membership.score };
  });
  ranked.sort((one, other) => other.near - one.near || other.score - one.score || (one.key < other.key ? -1 : 1));
  return ranked[0]?.key ?? null;
}
