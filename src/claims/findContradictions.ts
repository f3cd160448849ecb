import type { Contradiction } from './contradiction.ts';
import { negatedWords } from './negatedWords.ts';
import { onlyFighters } from './onlyFighters.ts';
import { otherNumber } from './otherNumber.ts';
import { sameWordsNegated } from './sameWordsNegated.ts';
import type { Statement } from './statement.ts';

/** Finds the pairs of statements of a document that contradict each other, each pair once. */
export function findContradictions(statements: readonly Statement[]): Contradiction[] {
  const exact = sameWordsNegated(statements);
  const known = new Set(exact.map(({ one }) => one));
  return [...exact, ...negatedWords(statements, known), ...onlyFighters(statements), ...otherNumber(statements)];
}
