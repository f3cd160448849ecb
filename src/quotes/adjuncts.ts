import { handledWords } from '#lexicon/channels.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITALIZED,
  DETERMINER,
  DIGITS,
  GENITIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  RELATIVE,
  TIME,
  VERB_ING,
  VERB_PARTICIPLE,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { endOfNounPhrase } from './endOfNounPhrase.ts';
import { isContraction, isFiniteVerb } from './verbs.ts';

/** The end of a bare time at `at` (`Monday`, `last week`, `earlier this month`, `two days ago`), or `at`. */
export function endOfTime(tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  while (i < end && (beforeTime.has((tokens[i] as Token).lower) || ((tokens[i] as Token).classes & DIGITS) !== 0)) i++;
  const token = tokens[i];
  const isSeason = i === at + 1 && seasons.has(token?.lower ?? '') && /^(?:last|this|next)$/.test((tokens[i - 1] as Token).lower);
  if (i >= end || token === undefined || ((token.classes & TIME) === 0 && !isSeason)) return at;
  if (
    i === at &&
    (token.classes & CAPITALIZED) === 0 &&
    token.lower !== 'yesterday' &&
    token.lower !== 'today' &&
    token.lower !== 'tomorrow' &&
    token.lower !== 'tonight'
  )
    return at;
  // `Tuesday’s air strikes` is no time.
  if (i + 1 < end && ((tokens[i + 1] as Token).classes & GENITIVE) !== 0) return at;
  i++;
  while (i < end && (((tokens[i] as Token).classes & (TIME | DIGITS)) !== 0 || (tokens[i] as Token).lower === 'ago')) i++;
  return i;
}

/** Times behind `last` that are verbs or things elsewhere. */
const seasons = new Set(['spring', 'summer', 'autumn', 'fall', 'winter', 'semester', 'term', 'season']);

/** `about 600 people`, `at least 60 officers`, `as many as six`, `in all nine people`: what makes a number rough, or a sum, begins a phrase and is no preposition of another. */
export function opensAmount(tokens: readonly Token[], at: number): boolean {
  const [one, two, three, four] = [0, 1, 2, 3].map((ahead) => tokens[at + ahead]);
  const isNumber = (token: Token | undefined): boolean => token !== undefined && (token.classes & (DIGITS | QUANTITY)) !== 0;
  switch (one?.lower) {
    case 'about':
    case 'around':
    case 'over':
    case 'under':
    case 'near':
      return isNumber(two);
    case 'at':
      return /^(?:least|most)$/.test(two?.lower ?? '') && (isNumber(three) || /^an?$/.test(three?.lower ?? ''));
    case 'up':
    case 'close':
      return two?.lower === 'to' && isNumber(three);
    case 'as':
      return /^(?:many|few|much|little)$/.test(two?.lower ?? '') && three?.lower === 'as' && isNumber(four);
    case 'in':
      return /^(?:all|total)$/.test(two?.lower ?? '') && isNumber(three);
    default:
      return false;
  }
}

/** The end of the prepositional phrase at `at`, or `at`. */
export function endOfPrepositional(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  if (token === undefined || at >= end || (token.classes & PREPOSITION) === 0 || (token.classes & CAPITALIZED) !== 0) return at;
  const time = endOfTime(tokens, at + 1, end);
  if (time > at + 1) return time;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= end) return at;
  // `late on Sunday`, `from under the table`: a preposition behind another.
  if ((next.classes & PREPOSITION) !== 0 && (next.classes & DETERMINER) === 0) {
    const inner = endOfPrepositional(tokens, at + 1, end);
    return inner > at + 1 ? inner : at;
  }
  if ((next.classes & VERB_ING) !== 0) return at;
  let stop = endOfNounPhrase(tokens, at + 1, end, true);
  if (stop === at + 1) return at;
  // `in February 2016`, `on Aug. 3`.
  while (
    stop < end &&
    ((tokens[stop] as Token).classes & (TIME | DIGITS)) !== 0 &&
    ((tokens[stop - 1] as Token).classes & TIME) !== 0
  )
    stop++;
  return splitName(tokens, at + 1, stop, end);
}

/** `told Reuters Iran had`: the last name before a finite verb is the subject of the next clause, not part of the phrase. */
export function splitName(tokens: readonly Token[], first: number, stop: number, end: number): number {
  if (
    stop >= end ||
    stop - first < 2 ||
    isContraction(tokens[stop]) ||
    !isFiniteVerb(tokens, stop, first) ||
    endOfHandling(tokens, stop, end) > stop
  )
    return stop;
  let i = stop - 1;
  if (((tokens[i] as Token).classes & CAPITALIZED) === 0) return stop;
  while (i > first + 1 && ((tokens[i - 1] as Token).classes & CAPITALIZED) !== 0 && stop - i < 2) i--;
  if (i === first + 1 && stop - first === 3) i = first + 1;
  return i > first ? i : stop;
}

/** The end of what became of a document behind its noun phrase: `in a statement [carried by state media]`, `[published on Monday]`; or `at`. */
export function endOfHandling(tokens: readonly Token[], at: number, end: number): number {
  if (at >= end || !handledWords.has((tokens[at] as Token).lower)) return at;
  let i = at + 1;
  while (i < end && (isAdverbOnly(tokens[i] as Token) || /^(?:late|early)$/.test((tokens[i] as Token).lower))) i++;
  const time = endOfTime(tokens, i, end);
  if (time > i) return time;
  const next = tokens[i];
  if (next === undefined || i >= end || !/^(?:by|on|in|to|at|via|before|earlier|late)$/.test(next.lower)) return at;
  const stop = endOfPrepositional(tokens, i, end);
  return stop > i ? stop : at;
}

/** How many words may tell what became of a document, up to its `that`. */
const longestHandling = 10;

/** `said in a note [left on the door] that`, `in a complaint [filed with the Harl Stock Exchange] that`: the `that` behind what became of a document, or `at`. */
export function thatBehindHandling(tokens: readonly Token[], at: number, end: number): number {
  if (at >= end || ((tokens[at] as Token).classes & (VERB_PARTICIPLE | CAPITALIZED)) !== VERB_PARTICIPLE) return at;
  for (let i = at + 1; i < Math.min(end, at + longestHandling); i++) {
    const { classes, lower } = tokens[i] as Token;
    if (lower === 'that' && ((tokens[i + 1]?.classes ?? 0) & TIME) === 0) return i;
    if ((classes & (PUNCTUATION | AUXILIARY | RELATIVE)) !== 0 && lower !== 'that') return at;
  }
  return at;
}

const isAdverbOnly = ({ classes }: Token): boolean => (classes & (ADVERB | TIME)) === ADVERB;

const beforeTime = new Set(['last', 'this', 'next', 'earlier', 'later', 'late', 'early', 'a', 'that', 'same', 'the']);
