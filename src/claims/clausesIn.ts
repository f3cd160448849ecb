import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  MODAL,
  NEGATES,
  NEGATION,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB_BASE,
  VERB_PARTICIPLE,
  VERB_PAST,
  VERB_THIRD,
} from '#lexicon/wordClasses.ts';
import { endOfNounPhrase } from '#quotes/endOfNounPhrase.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Passage } from '#quotes/passage.ts';
import { isAdverb } from '#quotes/verbGroup.ts';
import { isFiniteVerb } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { isContent } from './contentWords.ts';
import { isNounHere } from './isNounHere.ts';

/** A clause with fewer words that carry meaning says too little to stand alone. */
const fewestWords = 2;

/** What is asserted before a further verb must have more than a subject and a verb: the object may stand behind the second one. */
const fewestBefore = 4;

/** Words by which the clauses round them are told together or not at all: `either`, `not only`, `if`. */
const binding = new Set(['if', 'unless', 'whether', 'either', 'neither', 'both', 'only', 'than', 'or', 'nor', 'lest']);

/**
 * The clauses of a sentence that each assert something of their own: `[no guard crossed the river], and [no house was hit]`, `[Tarn was warned] and that
 * [Sabel left]`. A sentence is parted only where nothing in the one can bear on the other: no `if`, no verb of thinking before a clause, no time or place in
 * front. All others are one clause.
 */
export function clausesIn(passage: Passage, range: TokenRange, isQuoted: boolean): TokenRange[] {
  const { tokens, quotationAt } = passage;
  const whole = [range];
  const begin = tokens[range.first];
  if (begin === undefined || leadsIn(begin)) return whole;
  const found: TokenRange[] = [];
  let { first } = range;
  for (let i = range.first; i < range.end; i++) {
    const token = tokens[i] as Token;
    if (binding.has(token.lower)) return whole;
    if (!isQuoted && quotationAt[i] !== -1) continue;
    const next = startOfClause(tokens, i, range.end);
    if (next < 0 || i <= first) continue;
    const end = (tokens[i - 1] as Token).text === ',' ? i - 1 : i;
    if (!isWhole(tokens, first, end) || !isWhole(tokens, next, range.end, false)) return whole;
    found.push({ first, end });
    first = next;
    i = next - 1;
  }
  if (found.length === 0) return whole;
  found.push({ first, end: range.end });
  return found.every((clause) => countVerbs(tokens, clause) === 1) ? found : whole;
}

/** What a sentence begins with bears on all of it where it is a time, a place or a condition. */
const leadsIn = ({ classes, lower }: Token): boolean =>
  (classes & (PREPOSITION | SUBORDINATOR | RELATIVE | TIME)) !== 0 && (classes & SUBJECT_PRONOUN) === 0 && lower !== 'that';

/** Where the clause begins that a conjunction or a semicolon at `at` leads in; -1 where none with a subject of its own does. */
function startOfClause(tokens: readonly Token[], at: number, end: number): number {
  const { lower, text } = tokens[at] as Token;
  if (lower !== 'and' && lower !== 'but' && text !== ';') return -1;
  let first = at + 1;
  while (first < end && text === ';' && ((tokens[first] as Token).classes & CONJUNCTION) !== 0) first++;
  const that = tokens[first]?.lower === 'that' ? first + 1 : first;
  for (const start of that === first ? [first] : [that, first]) {
    const begin = tokens[start];
    if (begin === undefined || start >= end) return -1;
    if ((begin.classes & (SUBJECT_PRONOUN | AUXILIARY)) === (SUBJECT_PRONOUN | AUXILIARY)) return start;
    let verb = endOfNounPhrase(tokens, start, end);
    if (verb === start) continue;
    while (verb < end && isAdverb(tokens[verb] as Token)) verb++;
    if (verb < end && isFiniteVerb(tokens, verb, start) && isSurely(tokens[verb] as Token)) return start;
  }
  return -1;
}

/** A form that is no infinitive and no noun: `may attack and ships [sail]`. */
const isSurely = ({ classes }: Token): boolean =>
  (classes & (AUXILIARY | MODAL)) !== 0 || ((classes & (VERB_PAST | VERB_THIRD)) !== 0 && (classes & VERB_BASE) === 0);

function isWhole(tokens: readonly Token[], first: number, end: number, isFirst = true): boolean {
  return countWords(tokens, first, end) >= fewestWords && (!isFirst || countVerbs(tokens, { first, end }) === 1);
}

function countWords(tokens: readonly Token[], first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i++) if (isContent(tokens[i] as Token)) words++;
  return words;
}

/**
 * The first part of a clause that goes on with a verb of its own, or with a reason, and asserts something without it: `[two gates were shut on Sunday] and had
 * stayed so`, `[the gate was shut] because the river rose`. Null where there is none.
 */
export function firstPart(passage: Passage, range: TokenRange, isQuoted: boolean): TokenRange | null {
  const { tokens, quotationAt } = passage;
  const begin = tokens[range.first];
  if (begin === undefined || leadsIn(begin)) return null;
  for (let i = range.first; i < range.end; i++) if (binding.has((tokens[i] as Token).lower)) return null;
  for (let i = range.first + 1; i + 1 < range.end; i++) {
    const { lower } = tokens[i] as Token;
    if ((lower !== 'and' && lower !== 'because') || (!isQuoted && quotationAt[i] !== -1)) continue;
    const end = (tokens[i - 1] as Token).text === ',' ? i - 1 : i;
    // `did not leave because he was ill`: he may have left.
    if (lower === 'because' && tokens.slice(range.first, end).some(({ classes }) => (classes & NEGATES) !== 0)) return null;
    let verb = i + 1;
    while (verb + 1 < range.end && isAdverb(tokens[verb] as Token)) verb++;
    const goesOn = isFiniteVerb(tokens, verb, i) && ((tokens[verb] as Token).classes & AUXILIARY) !== 0;
    if (lower === 'and' && !goesOn) continue;
    const isEnough =
      countWords(tokens, range.first, end) >= fewestBefore && countVerbs(tokens, { first: range.first, end }) === 1;
    return isEnough ? { first: range.first, end } : null;
  }
  return null;
}

/** How many finite verbs a clause has, but for those of relative clauses; those behind an auxiliary belong to it. */
function countVerbs(tokens: readonly Token[], { first, end }: TokenRange): number {
  let count = 0;
  for (let i = first; i < end; i++) {
    if ((!isFiniteVerb(tokens, i, first) || isNounHere(tokens, i)) && !isContracted(tokens[i] as Token)) continue;
    let before = i - 1;
    while (
      before > first &&
      ((tokens[before] as Token).classes & (ADVERB | NEGATION)) !== 0 &&
      ((tokens[before] as Token).classes & AUXILIARY) === 0
    )
      before--;
    const lead = before >= first ? (tokens[before] as Token) : undefined;
    if (lead !== undefined && ((lead.classes & AUXILIARY) !== 0 || lead.lower === 'who' || lead.lower === 'which')) continue;
    // `was kept [shut]`
    if (lead !== undefined && ((tokens[i] as Token).classes & lead.classes & VERB_PARTICIPLE) !== 0) continue;
    count++;
  }
  return count;
}

const isContracted = ({ classes }: Token): boolean => (classes & (SUBJECT_PRONOUN | AUXILIARY)) === (SUBJECT_PRONOUN | AUXILIARY);
