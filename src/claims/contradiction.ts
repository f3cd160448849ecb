import type { Statement } from './statement.ts';

/** Two speakers who assert the opposite of each other, neither with a word of denying. */
export interface Contradiction {
  readonly one: Statement;
  readonly other: Statement;
  /** What each does against the other, in words that go before `what X said`; null where the second has nothing against the first. */
  readonly why: readonly [one: string, other: string | null];
  /** True where the first says no to what the second says. */
  readonly negates: boolean;
  readonly confidence: number;
}
