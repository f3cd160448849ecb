import type { Span, Stretch } from '#text/span.ts';

/**
 * How the words are given: DIRECT is a whole quoted sentence or clause, MIXED has quoted words inside a reported clause,
 * INDIRECT has no quotation marks.
 */
export type QuoteKind = 'DIRECT' | 'MIXED' | 'INDIRECT';

/** Whether the words assert something or deny something. */
export type Stance = 'ASSERTS' | 'DENIES';

/** What every attribution has, be it a quote or a silence. */
interface Attribution extends Span {
  /** The words that report (`said`, `according to`), or null where a quote stands alone. */
  readonly cue: Stretch | null;
  /** The words at the attribution that name who speaks, or null where none do. */
  readonly mention: Stretch | null;
  /** The sentence in which its words and its cue stand; all of them where they go on over several. */
  readonly sentence: Span;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  /** The name of the finder. */
  readonly foundBy: string;
  /** From 0 to 1: of the attributions given 0.9, about nine in ten are right. */
  readonly confidence: number;
}

/** A stretch of an article that the text attributes to somebody. */
export interface Quote extends Attribution {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly stance: Stance;
  /** From the first span's start to the last span's end. */
  readonly text: string;
  /** The words at the attribution that tell the day on which it was said (`on Tuesday`), or null. */
  readonly day: Stretch | null;
  /** The utterance without its attribution, one entry a stretch; quotation marks of a direct quote stand outside. */
  readonly spans: readonly Span[];
}

/** Somebody who is reported not to answer. */
export interface Silence extends Attribution {
  readonly form: 'DECLINED_TO_COMMENT' | 'NO_RESPONSE';
  /** The clause that carries it. */
  readonly text: string;
}
