import type { CueSite } from './cueSite.ts';

/** A stretch of tokens; `end` is exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** What a finder found, in tokens, before its edges are refined. */
export interface Found {
  /** What is said, in reading order. */
  readonly content: readonly TokenRange[];
  readonly cue: TokenRange | null;
  readonly mention: TokenRange | null;
  /** The reporting verb it rests on, where it rests on one. */
  readonly site: CueSite | null;
  readonly denies: boolean;
  /**
   * How sure the finder is, above 0 and below 1: of two that find the same words the surer one stays. What the quote is given rests on it only until the
   * finder's finds have been measured (`confidence/weights.ts`).
   */
  readonly confidence: number;
}

/** A quote in the making: found, and by which finder. */
export interface Draft extends Found {
  /** True where the words are given whole without quotation marks round them, as in a transcript. */
  readonly verbatim?: true;
  /** The words for the outlet that passes on what the speaker told it, where the attribution names both. */
  readonly passedOnBy?: TokenRange;
  readonly foundBy: string;
  /** The draft whose speaker goes on in this one, which has no attribution of its own; else null. */
  readonly goesOnFrom: Draft | null;
}
