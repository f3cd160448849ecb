import { oppositeKey } from './claimKey.ts';
import type { Contradiction } from './contradiction.ts';
import type { Statement } from './statement.ts';
import { isOther } from './wanted.ts';

/** The pairs of which one asserts in so many words what the other negates. */
export function sameWordsNegated(statements: readonly Statement[]): Contradiction[] {
  const positives = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const { key, proposition } of statement.assertions) {
      if (proposition.negated) continue;
      const same = positives.get(key);
      if (same === undefined) positives.set(key, [statement]);
      else same.push(statement);
    }
  }
  const found: Contradiction[] = [];
  for (const one of statements) {
    for (const { proposition } of one.assertions) {
      if (!proposition.negated) continue;
      for (const other of positives.get(oppositeKey(proposition)) ?? []) {
        if (!isOtherSpeaker(one, other)) continue;
        const why = ['it negates in the same words', 'it asserts in the same words what is negated in'] as const;
        found.push({ one, other, why, negates: true, confidence: 0.9 });
      }
    }
  }
  return found;
}

/** Is somebody heard in both, and not the same? */
export const isOtherSpeaker = (one: Statement, other: Statement): boolean =>
  one.quote.voices.length > 0 &&
  other.quote.voices.length > 0 &&
  isOther(
    other,
    one.quote.voices.map(({ speaker }) => speaker),
  );
