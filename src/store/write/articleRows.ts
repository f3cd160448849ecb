import type { ArticleAddress, ArticlePart, QuoteSpan, SpeakerName } from '#store/generated/client.ts';
import type {
  Article,
  Claim,
  Denial,
  DenialClaim,
  DenialSpeaker,
  Hop,
  Quote,
  QuoteClaim,
  QuoteSpeaker,
  Source,
  Speaker,
  SpeakerAppearance,
} from './row.ts';
import type { Words } from './wordsOf.ts';

/** One article and all that was read from it, as it goes into the tables. */
export interface ArticleRows {
  readonly article: Article;
  readonly parts: readonly ArticlePart[];
  readonly addresses: readonly ArticleAddress[];
  /** Those with a full name are shared with other articles. */
  readonly speakers: readonly Speaker[];
  readonly appearances: readonly SpeakerAppearance[];
  readonly names: readonly SpeakerName[];
  readonly quotes: readonly Quote[];
  readonly spans: readonly QuoteSpan[];
  readonly quoteSpeakers: readonly QuoteSpeaker[];
  /** Shared with other articles. */
  readonly sources: readonly Source[];
  readonly hops: readonly Hop[];
  readonly denials: readonly Denial[];
  readonly denialSpeakers: readonly DenialSpeaker[];
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
