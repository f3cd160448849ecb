import type { ArticleAddress } from '#store/generated/client.ts';
import type { PackedRows } from './packedRows.ts';
import type { Article, Claim, DenialClaim, QuoteClaim, Source, Speaker } from './row.ts';
import type { Words } from './wordsOf.ts';

/** The tables whose rows belong to one article and come and go with it, in an order in which a row comes behind those that it names. */
export const OWN_TABLES = [
  'ArticlePart',
  'SpeakerAppearance',
  'SpeakerName',
  'Quote',
  'QuoteSpan',
  'QuoteSpeaker',
  'Hop',
  'Denial',
  'DenialSpeaker',
] as const;

type OwnTable = (typeof OWN_TABLES)[number];

/** One article and all that was read from it, as it goes into the tables. */
export interface ArticleRows {
  readonly article: Article;
  readonly addresses: readonly ArticleAddress[];
  /** Those with a full name are shared with other articles. */
  readonly speakers: readonly Speaker[];
  /** Shared with other articles. */
  readonly sources: readonly Source[];
  /** Those that have an age have the article's, as its publication gives it. */
  readonly own: Readonly<Record<OwnTable, PackedRows>>;
  /** By which the article and its quotes are searched. */
  readonly words: readonly Words[];
}

/** That a quote makes a claim, together with the claim, whose text is then that of the stretch. */
export interface ClaimLink {
  readonly row: QuoteClaim;
  readonly claim: Claim;
}

/** That a denial is against a claim; the claim comes along where no quote makes it. */
export interface DenialLink {
  readonly row: DenialClaim;
  readonly claim: Claim | null;
}

/** The ids of the facets of a claim (src/claims/facetsOf.ts). */
export interface ClaimFacets {
  readonly claimId: string;
  /** The first of them is the one that every claim with more detail has, too. */
  readonly exact: readonly string[];
  readonly loose: readonly string[];
}

/** The articles of a document, and what ties them to claims. */
export interface DocumentRows {
  readonly articles: readonly ArticleRows[];
  readonly claims: readonly ClaimLink[];
  readonly denials: readonly DenialLink[];
  /** Of those of its claims that can be compared with others. */
  readonly facets: readonly ClaimFacets[];
}
