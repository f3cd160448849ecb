import type { Span } from '#text/span.ts';

/** A text with what a careful reader marks in it. */
export interface Gold {
  /** By which misses speak of it. */
  readonly name: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
  readonly denials: readonly GoldDenial[];
  /** Headlines, captions and credits: what is found in them is left out of account. */
  readonly frame: readonly Span[];
}

/** Something that the text attributes to somebody. What is null was not judged by the reader. */
export interface GoldStatement {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly form: string | null;
  readonly stance: string | null;
  readonly mention: string | null;
  /** Empty where nobody can be told. */
  readonly speakers: readonly string[] | null;
  /** Of a single speaker. */
  readonly kind: string | null;
  readonly via: readonly string[] | null;
  /** Two careful readers could differ: neither demanded nor held against. */
  readonly optional: boolean;
}

/** Somebody against a claim, or reported not to answer. */
export interface GoldDenial {
  readonly id: string;
  readonly by: readonly string[];
  readonly form: string;
  /** The clause that carries it. */
  readonly place: Span;
  /** The ids of the statements that it may be linked with; none where that was not judged. */
  readonly targets: readonly string[];
  readonly optional: boolean;
}
