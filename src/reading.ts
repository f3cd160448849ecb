import type { Article } from '#articles/article.ts';
import type { Claim, Denial } from '#claims/claim.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { Speaker } from '#speakers/speaker.ts';

/** One article and all that was read from it, in reading order. */
export interface ReadArticle {
  readonly article: Article;
  readonly quotes: readonly SourcedQuote[];
  readonly denials: readonly Denial[];
  /** Everybody who speaks, denies, is silent or passes words on in it. */
  readonly speakers: readonly Speaker[];
}

/** A document as read. Offsets count UTF-16 code units of `text`. */
export interface Reading {
  readonly text: string;
  readonly articles: readonly ReadArticle[];
  readonly claims: readonly Claim[];
}
