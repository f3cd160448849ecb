import type { Proposition } from '#claims/proposition.ts';

/** A claim that can be compared with others. */
export interface Comparable {
  readonly id: string;
  /** The id that a claim of the opposite has, whether there is one or not. */
  readonly oppositeId: string | null;
  readonly proposition: Proposition;
}
