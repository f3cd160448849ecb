import type { SourcedQuote } from '#sources/source.ts';
import type { Voice } from '#speakers/speaker.ts';
import type { Span, Stretch } from '#text/span.ts';
import type { Proposition } from './proposition.ts';

export type DenialForm = 'DENIED' | 'REJECTED' | 'CONTRADICTED' | 'DECLINED_TO_COMMENT' | 'NO_RESPONSE';

/** That a quote makes a claim, or a part of it does. */
export interface Membership extends Span {
  readonly quote: SourcedQuote;
  /** From 0 to 1. */
  readonly score: number;
  /** Why the stretch makes this claim, in plain words. */
  readonly reason: string;
}

/** What is asserted, apart from who says it. */
export interface Assertion {
  /** What tells it from every other, in this text or any: stretches that share it make the same claim. */
  readonly key: string;
  /** The words of the text that say it. */
  readonly text: string;
  readonly proposition: Proposition;
}

/** An assertion, and the quotes that make it. Its text is that of its best quote. */
export interface Claim extends Assertion {
  readonly memberships: readonly Membership[];
}

/** What a denial is against. */
export interface Target {
  /** Index of the article in the document, or null where the claim is known by this denial only. */
  readonly article: number | null;
  /** The quote that is denied, or null. */
  readonly quote: SourcedQuote | null;
  /** What is denied where the denial's own words say it (`denied [taking bribes]`), whoever claims it; else null. */
  readonly assertion: Assertion | null;
  /** The words of the denied claim where the text has them, else of the clause that names it. */
  readonly text: string;
  readonly confidence: number;
  /** Why it is linked, in plain words. */
  readonly why: string;
}

/** Somebody against a claim. */
export interface Denial extends Stretch {
  readonly id: string;
  readonly form: DenialForm;
  readonly by: readonly Voice[];
  readonly mention: Stretch | null;
  readonly cue: Stretch | null;
  readonly sentence: Span;
  /** The quote that is this denial, where there is one. */
  readonly quote: SourcedQuote | null;
  readonly targets: readonly Target[];
  readonly foundBy: string;
  readonly confidence: number;
}
