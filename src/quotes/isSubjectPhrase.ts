import { CAPITALIZED, DETERMINER, PREPOSITION, TIME, VERB_ING } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';

/** Can the phrase be a subject: a noun phrase, and no time or place? */
export function isSubjectPhrase(tokens: readonly Token[], first: number, end: number): boolean {
  const begin = tokens[first] as Token;
  if (end - first === 1 && (begin.classes & TIME) !== 0) return false;
  if (
    (begin.classes & PREPOSITION) !== 0 &&
    begin.lower !== 'about' &&
    begin.lower !== 'over' &&
    begin.lower !== 'up' &&
    begin.lower !== 'near'
  )
    return false;
  // `Speaking outside court, her father said`
  const isIng =
    (begin.classes & VERB_ING) !== 0 &&
    ((begin.classes & CAPITALIZED) === 0 || ((tokens[first + 1]?.classes ?? 0) & (PREPOSITION | DETERMINER)) !== 0);
  return !isIng || first + 1 === end;
}
