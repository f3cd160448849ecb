import { answeredCharges } from './answeredCharges.ts';
import type { Contradiction } from './contradiction.ts';
import { negatedWords } from './negatedWords.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { onlyFighters } from './onlyFighters.ts';
import { otherNumber } from './otherNumber.ts';
import { sameWordsNegated } from './sameWordsNegated.ts';
import { toldInDetail } from './toldInDetail.ts';

/** Finds the pairs of statements of a document that contradict each other, each pair once. */
export function findContradictions(neighbourhood: Neighbourhood): Contradiction[] {
  const { statements } = neighbourhood;
  const exact = sameWordsNegated(statements);
  const known = new Set(exact.map(({ one }) => one));
  return [
    ...exact,
    ...negatedWords(statements, known),
    ...onlyFighters(statements),
    ...otherNumber(statements),
    ...toldInDetail(statements),
    ...answeredCharges(neighbourhood),
  ];
}
