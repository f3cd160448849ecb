import { timeConjunctions } from '#lexicon/timeConjunctions.ts';
import {
  ADVERB,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  QUANTITY,
  RELATIVE,
  REPORTS,
  SUBORDINATOR,
  TIME,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { beginsClause } from './clauseAhead.ts';
import { endOfClause } from './clauseEdges.ts';
import type { CueSite, SentenceView } from './cueSite.ts';
import { hasFiniteVerb, isIngForm } from './verbs.ts';

/** Where a phrase ends that begins at `at`: as a clause does, but before a clause of its own behind a comma (`denied taking bribes, and his lawyer left`). */
export function endOfPhrase(
  view: SentenceView,
  at: number,
  own: CueSite | null = null,
  isDenied = own?.verb.denies === true,
): number {
  const { tokens, quotationAt } = view.passage;
  const end = endOfClause(view, at, own, isDenied);
  for (let i = at + 1; i + 2 < end; i++) {
    if (quotationAt[i] === -1 && isDenied && tellsWhenDenied(tokens, at, i, end)) return i;
    if (quotationAt[i] !== -1 || (tokens[i] as Token).text !== ',') continue;
    const { classes } = tokens[i + 1] as Token;
    if ((classes & (CONJUNCTION | SUBORDINATOR | RELATIVE)) !== 0 && hasFiniteVerb(tokens, i + 2, end)) return i;
    if (tellsWhen(tokens, i + 1)) return i;
  }
  return end;
}

/** `, two weeks before farmers plant`: it tells when that was reported. */
function tellsWhen(tokens: readonly Token[], first: number): boolean {
  let i = first;
  while (((tokens[i]?.classes ?? 0) & (QUANTITY | DETERMINER | DIGITS | ADVERB)) !== 0) i++;
  const { lower } = tokens[i + 1] ?? { lower: '' };
  return ((tokens[i]?.classes ?? 0) & (TIME | CAPITALIZED)) === TIME && (lower === 'before' || lower === 'after');
}

/** Verbs of who speaks, or is heard, without telling what. */
const speaking = /^(?:spoke|speaks|appeared|appears|testified|testifies)$/;

/** `denied theft [after police said]`, `denied the charge [when he spoke]`; but `denied taking bribes when he was mayor`, `denied a role in it when it was sold`. */
function tellsWhenDenied(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  if (!timeConjunctions.has((tokens[at] as Token).lower) || isIngForm(tokens[first] as Token)) return false;
  const isTold = tokens
    .slice(at + 1, end)
    .some(({ classes, lower }) => speaking.test(lower) || ((classes & REPORTS) !== 0 && !lower.startsWith('ask')));
  return isTold && !hasFiniteVerb(tokens, first, at) && beginsClause(tokens, at, end);
}
