import { AUXILIARY, CONJUNCTION, MOSTLY_NOUN, VERB_PAST, VERB_THIRD } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { isGerund } from './clauseEdges.ts';
import type { SentenceView } from './cueSite.ts';
import { hasFiniteVerb } from './verbs.ts';

/**
 * Where ends what is said of a thing: before a comma behind which a participle or a clause goes on (`called it a disgrace[, raising ...]`), and before
 * `and` and the next verb of the speaker (`called it a disgrace [and left]`).
 */
export function endOfPredicate({ passage }: SentenceView, first: number, end: number): number {
  const { tokens, quotationAt } = passage;
  for (let i = first + 1; i + 1 < end; i++) {
    if (quotationAt[i] !== -1) continue;
    const { text, classes } = tokens[i] as Token;
    const next = tokens[i + 1] as Token;
    if (text === ';' || (text === ',' && (isGerund(next) || hasFiniteVerb(tokens, i + 1, end)))) return i;
    const goesOn = (next.classes & (VERB_PAST | VERB_THIRD | AUXILIARY)) !== 0 && (next.classes & MOSTLY_NOUN) === 0;
    if ((classes & CONJUNCTION) !== 0 && goesOn) return i;
  }
  return end;
}
