import type { Proposition } from '#claims/proposition.ts';

/** A claim that can be compared with others. */
export interface Comparable {
  readonly id: string;
  readonly proposition: Proposition;
}
