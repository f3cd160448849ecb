import type {
  Article,
  ArticlePart,
  Claim,
  Denial,
  DenialClaim,
  DenialSpeaker,
  Hop,
  Quote,
  QuoteClaim,
  QuoteSpan,
  QuoteSpeaker,
  Source,
  Speaker,
  SpeakerName,
} from '#store/generated/client.ts';
import type { Timestamp } from './reader.ts';

/** An article without its text, which can be of many megabytes and is read only where it is asked for. */
export type ArticleRow = Omit<Article, 'text' | 'searchRow' | 'publishedAt' | 'addedAt'> & {
  readonly publishedAt: Timestamp | null;
  readonly addedAt: Timestamp;
};
export type ArticlePartRow = ArticlePart;
export type QuoteRow = Omit<Quote, 'searchRow'> & {
  // What was read together with it, where it was.
  readonly article?: ArticleRow[];
  readonly spans?: SpanRow[];
  readonly voices?: VoiceRow[];
  readonly chain?: HopRow[];
  readonly claims?: ClaimMadeRow[];
  readonly asDenials?: DenialRow[];
};
export type SpeakerRow = Omit<Speaker, 'nameForms' | 'searchRow'>;
export type SourceRow = Source;
export type ClaimRow = Pick<Claim, 'id' | 'text' | 'oppositeId' | 'quoteCount' | 'newest' | 'oldest' | 'opposition'>;
export type DenialRow = Denial & {
  // Likewise.
  readonly article?: ArticleRow[];
  readonly voices?: VoiceRow[];
  readonly claims?: ClaimDeniedRow[];
};
export type SpeakerNameRow = SpeakerName;
export type SpanRow = Pick<QuoteSpan, 'start' | 'end'>;

// Whoever asks for one of these links asks for what it leads to, so that both are read together.

/** Who speaks in a quote or a denial, and how we know. */
export type VoiceRow = SpeakerRow & Pick<QuoteSpeaker | DenialSpeaker, 'inferred' | 'resolvedBy'>;
/** A source, and the step of a quote's chain that leads through it. */
export type HopRow = SourceRow & Omit<Hop, 'age' | 'quoteId' | 'sourceId'>;
/** A claim, and how a quote makes it. What the words of the quote are needed for is to cut the stretch out of them. */
export type ClaimMadeRow = ClaimRow &
  Omit<QuoteClaim, 'quoteId' | 'claimId' | 'age'> & { readonly quoteStart: number; readonly quoteText: string };
/** A claim, and how a denial is linked to it. */
export type ClaimDeniedRow = ClaimRow & Omit<DenialClaim, 'id' | 'denialId' | 'claimId' | 'age'>;

/** How an article prints a speaker. */
export interface PrintedRow {
  readonly printedName: string;
  readonly printedAffiliation: string | null;
}

/** The part of a quote that makes a claim, beside the quote itself. */
export interface MakingRow {
  readonly claimStart: number;
  readonly claimEnd: number;
  readonly claimScore: number;
  readonly claimReason: string;
}

/** Why a denial is linked to a claim, beside the denial itself. */
export interface LinkRow {
  readonly linkQuoteId: string | null;
  readonly linkConfidence: number;
  readonly linkReason: string;
}

/** The step of a quote's chain that leads through a source, beside the quote itself. */
export interface StepRow {
  readonly hopPosition: number;
  readonly hopSourceId: string;
  readonly hopWordsStart: number | null;
  readonly hopWordsEnd: number | null;
  readonly hopWordsText: string | null;
  readonly hopRelayId: string | null;
  readonly hopWithinId: string | null;
}

/** A quote or a denial of an article, by its id. */
export interface AnnotationRow {
  readonly type: 'Quote' | 'Denial';
  readonly id: string;
}

/** How many quotes of a claim come from a source, beside the source itself. */
export interface OriginRow {
  readonly quotes: number;
}

/** What is known of a claim from all the quotes that make it. */
export interface ClaimFactsRow {
  /** Whether all quotes go back to one and the same origin. */
  readonly singleOrigin: boolean;
  readonly unnamedOnly: boolean;
}

/** A claim that is near to another. */
export interface SimilarClaimRow {
  readonly claimId: string;
  readonly score: number;
  readonly reason: string;
}

/** One time that a speaker stood for a claim, or against it. */
export interface ReversalStepRow extends AnnotationRow {
  readonly asserts: boolean;
  readonly publishedAt: Timestamp | null;
}

/** A claim with one speaker on both sides. */
export interface ReversalRow {
  readonly claimId: string;
  readonly steps: readonly ReversalStepRow[];
}
