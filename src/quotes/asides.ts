import { isRole, singularOfRoles } from '#lexicon/nouns.ts';
import {
  ADVERB,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  RELATIVE,
  REPORTS,
  SUBORDINATOR,
  TIME,
  VERB_ING,
  VERB_PARTICIPLE,
} from '#lexicon/wordClasses.ts';
import { isCapital } from '#text/isCapital.ts';
import type { Token } from '#text/token.ts';
import { isInBody } from './isInBody.ts';
import type { Passage } from './passage.ts';
import { hasFiniteVerb } from './verbs.ts';

/** Could the phrase be an aside to the noun phrase before it: an apposition, a relative clause, an age, a participle? */
export function isAside(tokens: readonly Token[], first: number, end: number): boolean {
  const token = tokens[first] as Token;
  if (first >= end) return false;
  return (
    (token.classes &
      (DETERMINER | POSSESSIVE | RELATIVE | PREPOSITION | QUANTITY | VERB_ING | VERB_PARTICIPLE | CONJUNCTION | SUBORDINATOR)) !==
      0 ||
    (token.classes & (CAPITALIZED | PUNCTUATION)) === 0 ||
    // `The man, Harl police said, had denied it`: who tells of it.
    ((tokens[end - 1] as Token).classes & REPORTS) !== 0 ||
    !hasFiniteVerb(tokens, first, endOfNoun(tokens, first, end))
  );
}

/** `Democrat of Oregon and head of the panel [that wrote it]`: where a clause within an apposition begins, or its end. */
function endOfNoun(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (/^(?:that|who|which)$/.test((tokens[i] as Token).lower)) return i;
  return end;
}

/** `“...,” Ilse Ortell, head of the port said`: the apposition is not closed by a comma, and the name before it is meant. */
export function nameBefore(
  { tokens, quotationAt }: Passage,
  segment: number,
  first: number,
): { first: number; end: number } | null {
  if (
    segment - 1 <= first ||
    (tokens[segment - 1] as Token).text !== ',' ||
    ((tokens[segment] as Token).classes & CAPITALIZED) !== 0
  )
    return null;
  let start = segment - 1;
  while (
    start > first &&
    quotationAt[start - 1] === -1 &&
    ((tokens[start - 1] as Token).classes & (CAPITALIZED | PUNCTUATION)) === CAPITALIZED
  )
    start--;
  const length = segment - 1 - start;
  return length >= 2 && length <= 4 && start > first && quotationAt[start - 1] !== -1 ? { first: start, end: segment - 1 } : null;
}

/**
 * `[Ilse Ortell], of the Harl Association, who`, `[Ilse Ortell], 63, who`, `[Ilse Ortell], now a pundit on Radio Harl, who`: the name that `who` goes back to, where what
 * stands between tells only where she is from, how old or what she is.
 *
 * @param segment where the words between begin, behind their comma; `stop` is where they end
 */
export function nameWithAside(
  tokens: readonly Token[],
  segment: number,
  stop: number,
  first: number,
): { first: number; end: number } | null {
  const end = segment - 1;
  if (end <= first || (tokens[end] as Token).text !== ',' || !isOfName(tokens[end - 1])) return null;
  const begin = tokens[segment] as Token;
  const isPlain = /^(?:of|from|now|then|formerly|currently|once|aged)$/.test(begin.lower) || /^\d\d?$/.test(begin.text);
  const isTrade = tokens.slice(segment, stop).some(({ lower }) => isRole(lower)) && !isOfName(tokens[stop - 1]);
  const isParty = /^(?:democrat|republican)$/.test(begin.lower);
  if (!isPlain && !isTrade && !isParty) return null;
  let start = end - 1;
  while (start > first && isOfName(tokens[start - 1])) start--;
  // `In Harl, a neighbour, who`: that is a place.
  return start > first && /^(?:in|at|near|on|from|outside|and)$/.test((tokens[start - 1] as Token).lower)
    ? null
    : { first: start, end };
}

/** `[Tarnese,] Belman and Western officials`: adjectives that a list puts before the phrase. */
export function startOfAdjectives({ tokens }: Passage, segment: number, first: number): number {
  if (tokens[segment + 1]?.lower !== 'and' || !isAdjective(tokens[segment])) return segment;
  let start = segment;
  while (start - 2 >= first && (tokens[start - 1] as Token).text === ',' && isAdjective(tokens[start - 2])) start -= 2;
  return start;
}

const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & CAPITALIZED) !== 0 && /(?:an|ish|ese|i|ic|ch|western|eastern)$/.test(token.lower);

/** `[rescue workers,] a rebel source and the mayor`: people without an article who begin a list. Gives where the list begins. */
export function startOfList({ tokens }: Passage, segment: number, end: number, first: number): number {
  if (segment - 2 < first || (tokens[segment - 1] as Token).text !== ',') return segment;
  if (!tokens.slice(segment, end).some(({ lower }) => lower === 'and')) return segment;
  let start = segment - 1;
  while (start > first && ((tokens[start - 1] as Token).classes & (PUNCTUATION | PREPOSITION)) === 0 && segment - start <= 4)
    start--;
  const begins = start === first || (tokens[start - 1] as Token).text === ',';
  const arePeople = singularOfRoles((tokens[segment - 2] as Token).lower) !== null;
  return begins && arePeople && !hasFiniteVerb(tokens, start, segment - 1) ? start : segment;
}

/** More words than these are no name. */
const longestName = 6;

/** `[Tarn,] Belm and Keld`: names that a list puts before the phrase. Gives where the list begins. */
export function startOfNames({ tokens, quotationAt }: Passage, segment: number, end: number, first: number): number {
  if (segment - 2 < first || (tokens[segment - 1] as Token).text !== ',') return segment;
  if (!tokens.slice(segment, end).some(({ lower }) => lower === 'and')) return segment;
  const head = (tokens[segment] as Token).lower === 'and' ? segment + 1 : segment;
  if (!isOfName(tokens[(tokens[head] as Token).lower === 'the' ? head + 1 : head])) return segment;
  let start = segment;
  while (start - 1 > first && (tokens[start - 1] as Token).text === ',' && quotationAt[start - 1] === -1) {
    let item = start - 1;
    while (
      item > first &&
      item > start - 1 - longestName &&
      (isOfName(tokens[item - 1]) || (tokens[item - 1] as Token).lower === 'of' || isInBody(tokens, item - 1))
    )
      item--;
    // `the United States`
    if (item > first && (tokens[item - 1] as Token).lower === 'the') item--;
    const before = item > first ? (tokens[item - 1] as Token).text : ',';
    // `Otto Dorn, 44, of Norlund, and`: that is where he lives.
    if (item === start - 1 || (tokens[item] as Token).lower === 'of' || before !== ',' || !isOfName(tokens[start - 2])) break;
    start = item;
  }
  return start;
}

/** A word with a capital that is no day, no small word and no adverb (`However, Ortell and Dorn`). */
const isOfName = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapital(token) &&
  (token.classes & (TIME | PREPOSITION | SUBORDINATOR | CONJUNCTION | RELATIVE | ADVERB)) === 0;
