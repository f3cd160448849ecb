import type { Statement } from './statement.ts';

/** Two speakers who assert the opposite of each other, neither with a word of denying. */
export interface Contradiction {
  readonly one: Statement;
  readonly other: Statement;
  /** What each does against the other, in words that go before `what X said`. */
  readonly why: readonly [one: string, other: string];
  /** True where the first says no to what the second says. */
  readonly negates: boolean;
  readonly confidence: number;
}
