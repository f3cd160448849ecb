import type { DenialForm } from '#claims/claim.ts';
import type { QuoteKind, Stance } from '#quotes/quote.ts';
import type { SourceKind } from '#sources/source.ts';
import type { SpeakerKind } from '#speakers/speaker.ts';

/** What `extract` prints of a document. The names of the keys, and their order, are a contract with those who read it. */
export interface ExtractLine {
  readonly id: string;
  readonly articles: readonly ExtractedArticle[];
}

export interface ExtractedArticle {
  readonly start: number;
  readonly end: number;
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly dateline: { readonly place: string | null; readonly agency: string | null } | null;
  readonly captions: readonly string[];
  readonly sections: readonly string[];
  readonly credits: string | null;
  readonly quotes: readonly ExtractedQuote[];
  readonly denials: readonly ExtractedDenial[];
}

export interface ExtractedStretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface ExtractedSpeaker {
  readonly name: string;
  readonly kind: SpeakerKind;
}

export interface ExtractedQuote extends ExtractedStretch {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly stance: Stance;
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly cue: ExtractedStretch | null;
  readonly mention: ExtractedStretch | null;
  readonly speakers: readonly (ExtractedSpeaker & { readonly inferred: boolean })[];
  /** The hop nearest to the speaker first. */
  readonly via: readonly {
    readonly name: string;
    readonly kind: SourceKind;
    /** The words that show it. */
    readonly words: ExtractedStretch | null;
    /** The id of the quote of the same article in whose words somebody passes these on, or null. */
    readonly within: string | null;
  }[];
  /** The words that tell the day on which it was said. */
  readonly day: ExtractedStretch | null;
  readonly foundBy: string;
  readonly confidence: number;
}

export interface ExtractedDenial extends ExtractedStretch {
  readonly id: string;
  readonly form: DenialForm;
  readonly by: readonly ExtractedSpeaker[];
  readonly mention: ExtractedStretch | null;
  /** The quote of the same article that is this denial, or null. */
  readonly quote: string | null;
  readonly claims: readonly {
    /** Index of the article in the line. */
    readonly article: number | null;
    readonly quote: string | null;
    readonly text: string;
    readonly confidence: number;
    readonly why: string;
  }[];
}
