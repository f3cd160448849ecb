import type { Claim, Membership } from '#claims/claim.ts';
import { oppositeKey } from '#claims/claimKey.ts';
import type { Proposition } from '#claims/proposition.ts';
import { searchRow } from '#store/search/searchRow.ts';
import { shortId } from '#store/shortId.ts';
import type { Stretch } from '#text/span.ts';
import type { ArticleText } from './ArticleText.ts';
import type { ClaimLink } from './articleRows.ts';
import type { Claim as ClaimRow } from './row.ts';
import { searchable } from './searchable.ts';

/** How good the words of a quote are for those of a claim. */
const ranks = { DIRECT: 3, MIXED: 2, INDIRECT: 1, DENIAL: 0 };

/** A claim as a row; `from` is the kind of quote that its words are of, or DENIAL. */
export function claimRow(key: string, text: string, proposition: Proposition | null, from: keyof typeof ranks): ClaimRow {
  const assertion = proposition?.comparable ? JSON.stringify(proposition) : null;
  const oppositeId = proposition === null ? null : shortId('claim', oppositeKey(proposition));
  const id = shortId('claim', key);
  const searchText = searchable(text);
  return { id, text, textRank: ranks[from], searchText, assertion, oppositeId, searchRow: searchRow(id) };
}

/**
 * That a quote makes a claim, as a row. The claim's text is that of the stretch, the attribution within it left out, so that it
 * depends on the quote alone; of several quotes' texts the database keeps the longest.
 *
 * @param text of the quote's article; @param quoteId the quote's id in the database
 * @throws StoreError where the stretch is not within the article
 */
export function collectClaim(
  claim: Pick<Claim, 'key'> & { readonly proposition: Proposition | null },
  membership: Membership,
  text: ArticleText,
  quoteId: string,
): ClaimLink {
  const stretch = text.place(membership, 'stretch of a claim');
  const words = membership.quote.quote.spans
    .map((span) => common(stretch, text.place(span, 'stretch of a quote')))
    .filter((part) => part !== '')
    .join(' … ');
  const row = claimRow(claim.key, words === '' ? stretch.text : words, claim.proposition, membership.quote.quote.kind);
  const { score, reason } = membership;
  return { claim: row, row: { quoteId, claimId: row.id, start: stretch.start, end: stretch.end, score, reason } };
}

function common(one: Stretch, other: Stretch): string {
  const start = Math.max(one.start, other.start);
  const end = Math.min(one.end, other.end);
  return start < end ? one.text.slice(start - one.start, end - one.start).trim() : '';
}
