import type { Stretch } from './span.ts';

/** A word, a number or a mark. */
export interface Token extends Stretch {
  /** In small letters, with a straight apostrophe. */
  readonly lower: string;
  /** What it can be: bits of `#lexicon/wordClasses.ts`. */
  readonly classes: number;
}
