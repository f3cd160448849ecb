import { answeredCharges } from './answeredCharges.ts';
import type { Contradiction } from './contradiction.ts';
import { disagreements } from './disagreements.ts';
import { everyAndNone } from './everyAndNone.ts';
import { negatedWords } from './negatedWords.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { notAsClaimed } from './notAsClaimed.ts';
import { onlyFighters } from './onlyFighters.ts';
import { otherCause } from './otherCause.ts';
import { otherNumber } from './otherNumber.ts';
import { otherReason } from './otherReason.ts';
import { sameWordsNegated } from './sameWordsNegated.ts';
import { shortAnswers } from './shortAnswers.ts';
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
    ...everyAndNone(statements),
    ...notAsClaimed(neighbourhood),
    ...otherCause(statements),
    ...otherReason(neighbourhood),
    ...shortAnswers(statements),
    ...disagreements(statements),
    ...answeredCharges(neighbourhood),
  ];
}
