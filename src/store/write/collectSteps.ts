import type { Claim, Membership, Target } from '#claims/claim.ts';
import type { Document } from '#intake/document.ts';
import type { Reading } from '#reading.ts';
import { shortId } from '#store/shortId.ts';
import { StoreError } from '#store/storeError.ts';
import type { ClaimLink, DenialLink, Step } from './articleRows.ts';
import { type CollectedArticle, collectArticle } from './collectArticle.ts';
import { claimRow, collectClaim } from './collectClaims.ts';
import { searchable } from './searchable.ts';

/** A quote of the document: in which of its articles it is, and its id in the database. */
interface Home {
  readonly index: number;
  readonly id: string;
}

/**
 * Turns a reading into rows, one step an article. A link between two articles stands in the step of the later one, so that both
 * ends are there when it is written, and no link is lost if the writing stops between the two and is taken up again.
 *
 * @param addedAt the time to be written down for the articles
 * @throws StoreError where words are not in their place, or a link leads out of the document; nothing has been written then
 */
export function collectSteps(document: Document, reading: Reading, addedAt: Date): Step[] {
  const articles = reading.articles.map((read) => collectArticle(document, read, addedAt));
  const homes = findHomes(articles);
  const claimLinks: ClaimLink[][] = articles.map(() => []);
  const denialLinks: DenialLink[][] = articles.map(() => []);
  const makes = new Map<string, { claim: Claim; membership: Membership }[]>();

  for (const claim of reading.claims) {
    for (const membership of claim.memberships) {
      const quote = membership.quote.quote.id;
      const home = homeOf(quote, homes);
      const article = articles[home.index];
      if (article !== undefined) claimLinks[home.index]?.push(collectClaim(claim, membership, article.text, home.id));
      const made = makes.get(quote);
      if (made === undefined) makes.set(quote, [{ claim, membership }]);
      else made.push({ claim, membership });
    }
  }

  reading.articles.forEach(({ denials }, index) => {
    for (const denial of denials) {
      const denialId = articles[index]?.denialIds.get(denial.id) ?? '';
      for (const target of denial.targets) {
        const { quote, confidence, why } = target;
        const home = quote === null ? null : homeOf(quote.quote.id, homes);
        const key = chooseKey(target, quote === null ? [] : (makes.get(quote.quote.id) ?? []));
        // Who rejects a denial does not reject what was denied: of words that deny there is no claim.
        if (key === null && target.assertion === null && quote?.quote.stance === 'DENIES') continue;
        const denied = target.assertion ?? { key: `denied: ${searchable(target.text)}`, text: target.text, proposition: null };
        const claim = key === null ? claimRow(denied.key, denied.text, denied.proposition, 'DENIAL') : null;
        const claimId = claim?.id ?? shortId('claim', key ?? '');
        const quoteId = home?.id ?? null;
        const id = shortId('denial of claim', denialId, claimId, quoteId ?? '');
        const later = Math.max(index, home?.index ?? index);
        denialLinks[later]?.push({ claim, row: { id, denialId, claimId, quoteId, confidence, why } });
      }
    }
  });

  return articles.map(({ rows }, index) => ({
    rows,
    links: { claims: claimLinks[index] ?? [], denials: denialLinks[index] ?? [] },
  }));
}

function findHomes(articles: readonly CollectedArticle[]): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  articles.forEach(({ quoteIds }, index) => {
    for (const [quote, id] of quoteIds) homes.set(quote, { index, id });
  });
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
function chooseKey({ text }: Target, made: readonly { claim: Claim; membership: Membership }[]): string | null {
  const words = searchable(text);
  const ranked = made.map(({ claim, membership }) => {
    const claimed = searchable(claim.text);
    const near = claimed === words ? 2 : claimed.includes(words) || words.includes(claimed) ? 1 : 0;
    return { key: claim.key, near, score: membership.score };
  });
  ranked.sort((one, other) => other.near - one.near || other.score - one.score || (one.key < other.key ? -1 : 1));
  return ranked[0]?.key ?? null;
}
