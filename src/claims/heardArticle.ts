import type { SentenceView } from '#quotes/cueSite.ts';
import type { QuoteInTokens } from '#quotes/findQuotes.ts';
import type { SilenceInTokens } from '#quotes/findSilences.ts';
import type { Passage } from '#quotes/passage.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { Voiced } from '#speakers/findSpeakers.ts';

/** All that is known of an article when its claims are looked for. */
export interface HeardArticle {
  /** Index of the article in the document. */
  readonly index: number;
  readonly passage: Passage;
  readonly views: readonly SentenceView[];
  readonly drafts: readonly QuoteInTokens[];
  /** In the order of `drafts`. */
  readonly quotes: readonly SourcedQuote[];
  readonly silences: readonly SilenceInTokens[];
  readonly voiced: Voiced;
}
