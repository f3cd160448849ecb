import { timeConjunctions } from '#lexicon/timeConjunctions.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB_PAST,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { opensAmount } from './adjuncts.ts';
import { beginsClause, opensWithVerb } from './clauseAhead.ts';
import type { Passage } from './passage.ts';
import { isAdverb } from './verbGroup.ts';
import { isFiniteVerb } from './verbs.ts';

/** Words that no clause begins with. */
const links = new Set(['to', 'of', 'on', 'against', 'about', 'with', 'after', 'for', 'by', 'from', 'at']);
/** Words that are said themselves, or stand for what is: no subject of a clause. */
const objects = new Set(['yes', 'no', 'so', 'nothing', 'little', 'something', 'anything', 'everything', 'much']);

/**
 * Reads whether a clause begins at `at`: a subject, and its finite verb before the sentence goes on to something else.
 *
 * @param takesObject whether the verb before it takes things as often as clauses (`announced [a review, although it was late]`)
 * @returns the token at which it begins: `at`, or behind a `that` which a time or a place keeps from the verb (`said on a visit to Tarn [that] it
 * was shut`); -1 where none begins
 */
export function startOfClause(passage: Passage, at: number, end: number, takesObject: boolean): number {
  const { tokens, quotationAt } = passage;
  if (at >= end) return -1;
  const begin = tokens[at] as Token;
  const second = tokens[at + 1];
  if (
    objects.has(begin.lower) &&
    (second === undefined || (second.classes & (PREPOSITION | PUNCTUATION)) !== 0) &&
    second?.lower !== 'of'
  )
    return -1;
  const isLink =
    links.has(begin.lower) && (second === undefined || (second.classes & (QUANTITY | DIGITS)) === 0) && !opensAmount(tokens, at);
  const isAdjunct =
    (begin.classes & (PREPOSITION | TIME | QUANTITY | ADVERB)) !== 0 ||
    (second !== undefined && (second.classes & (TIME | QUANTITY)) !== 0);
  let relative = false;
  for (let i = at; i < end; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (quotationAt[i] === -1 && (token.text === ';' || token.text === ':')) return -1;
    if (i > at && !relative && !isLink && opensWithVerb(passage, i)) return at;
    if ((token.classes & PUNCTUATION) !== 0) {
      if (token.text !== ',') relative = false;
      else if (takesObject && quotationAt[i] === -1 && next !== undefined && (next.classes & CONJUNCTION) !== 0) return -1;
      continue;
    }
    if (i === at) continue;
    if (takesObject && (isParting(token) || (timeConjunctions.has(token.lower) && beginsClause(tokens, i, end)))) return -1;
    if (token.lower === 'who' || token.lower === 'which') {
      relative = true;
      continue;
    }
    if (
      isAdjunct &&
      token.lower === 'that' &&
      // `observed a two-day truce and that`: another clause of whoever told of it.
      tokens[i - 1]?.lower !== 'and' &&
      quotationAt[i] === -1 &&
      !isFiniteVerb(tokens, i + 1, i) &&
      startOfClause(passage, i + 1, end, false) === i + 1
    )
      return i + 1;
    // `announced a review and has asked`: a verb behind `and` goes on from the reporting verb.
    if (token.lower === 'and' && goesOnWithVerb(tokens, i + 1, end)) return -1;
    if (isFiniteVerb(tokens, i, at)) {
      // The verb of a relative clause is not the clause's own.
      if (!relative) return isLink ? -1 : at;
      relative = false;
    }
  }
  return -1;
}

/** Words behind which another clause begins, and that are nothing else. */
const isParting = ({ lower, classes }: Token): boolean =>
  lower === 'but' ||
  ((classes & SUBORDINATOR) !== 0 &&
    (classes & (PREPOSITION | DETERMINER | SUBJECT_PRONOUN)) === 0 &&
    lower !== 'so' &&
    lower !== 'how' &&
    lower !== 'where' &&
    lower !== 'once');

function goesOnWithVerb(tokens: readonly Token[], at: number, end: number): boolean {
  let i = at;
  while (i < end && isAdverb(tokens[i] as Token)) i++;
  return i < end && isFiniteVerb(tokens, i, at) && ((tokens[i] as Token).classes & (AUXILIARY | VERB_PAST)) !== 0;
}
