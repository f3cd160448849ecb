import { countryByDemonym, countryByName } from '#lexicon/countryNames.ts';
import { isRole, singularOfRoles } from '#lexicon/nouns.ts';
import {
  CAPITALIZED,
  DETERMINER,
  DIGITS,
  GENITIVE,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  RELATIVE,
} from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { joinedBehindAside } from '#quotes/joinedBehindAside.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import type { Cast } from './makeCast.ts';

const isAdjective = (token: Token): boolean =>
  countryByDemonym.has(token.lower) && !(countryByName.has(token.lower) && token.lower.length > 2);

const separates = (token: Token): boolean => token.lower === 'and' || token.lower === 'or';

/**
 * Splits a joint noun phrase: `Tarn and its ally Belm` is two, `Tarnese and Belman officials` one, since an adjective is nobody.
 */
export function splitJoint(passage: Passage, range: TokenRange, cast: Cast): TokenRange[] {
  const { tokens } = passage;
  const joined = joinedBehindAside(tokens, range.first, range.end);
  if (joined !== null && !joined.areOwners && !isListOfNames(tokens, range.first, range.end, cast))
    return [{ first: range.first, end: joined.and - 1 }, ...splitJoint(passage, { first: joined.and + 1, end: range.end }, cast)];
  const parts: TokenRange[] = [];
  let first = range.first;
  // `both Tarn and Belm`
  if ((tokens[first] as Token).lower === 'both' && hasAnd(tokens, first, range.end)) first++;
  const isList = hasCommaAndAnd(tokens, first, range.end) || isListOfNames(tokens, first, range.end, cast);
  const end = isList ? range.end : beforeAside(tokens, first, range.end, cast);
  for (let i = first; i < end; i++) {
    const inName = cast.inName.get(i);
    if (inName !== undefined) {
      i = inName - 1;
      continue;
    }
    const token = tokens[i] as Token;
    if ((token.classes & RELATIVE) !== 0 && token.lower !== 'that') break;
    const cuts = separates(token) || (isList && token.text === ',');
    if (!cuts || i === first) continue;
    const left = tokens[beforeBracket(tokens, i - 1, first)] as Token;
    if (
      isAdjective(left) ||
      isHalfOfNoun(tokens, first, i, range.end) ||
      (left.classes & (PREPOSITION | DETERMINER | PUNCTUATION)) !== 0 ||
      isAfterPreposition(tokens, first, i, cast) ||
      isSecondTrade(tokens, first, i, range.end, cast)
    )
      continue;
    parts.push({ first, end: i });
    first = i + 1;
  }
  parts.push({ first, end });
  return parts.filter((part) => part.end > part.first);
}

/** `current [and] former officials`, `Federal [and] state investigators`: two adjectives of one noun. */
function isHalfOfNoun(tokens: readonly Token[], first: number, and: number, end: number): boolean {
  const [left, right, noun] = [tokens[and - 1], tokens[and + 1], tokens[and + 2]];
  if (
    left === undefined ||
    right === undefined ||
    noun === undefined ||
    and + 2 >= end ||
    !halves.has(left.lower) ||
    !halves.has(right.lower)
  )
    return false;
  return (
    and - 1 === first ||
    ((tokens[and - 2] as Token).classes & (DETERMINER | QUANTITY | DIGITS | POSSESSIVE)) !== 0 ||
    (tokens[and - 2] as Token).lower === 'dozen'
  );
}

/** Adjectives that stand in pairs before those who have spoken. */
const halves: ReadonlySet<string> = new Set(
  `current former serving retired present past state local federal national regional municipal provincial city county democratic republican military civilian
  public private domestic foreign international political religious conservative liberal senior junior male female black white young old rich poor`.split(
    /\s+/,
  ),
);

/** `Ortell (D-Harl) [and]`: the token before the bracket, where one closes at `at`. */
function beforeBracket(tokens: readonly Token[], at: number, first: number): number {
  if ((tokens[at] as Token).text !== ')') return at;
  let open = at;
  while (open > first && (tokens[open] as Token).text !== '(') open--;
  return open > first ? open - 1 : at;
}

/** `his friend [and] lawyer, Otto Ortell,`: one person of two trades, where the second has no article of its own. */
function isSecondTrade(tokens: readonly Token[], first: number, at: number, end: number, cast: Cast): boolean {
  const begins =
    ((tokens[first] as Token).classes & (DETERMINER | POSSESSIVE)) !== 0 || (tokens[at - 2]?.classes ?? 0) & GENITIVE;
  if (!begins || !isRole((tokens[at - 1] as Token).lower)) return false;
  let comma = at + 1;
  while (comma < Math.min(end, at + 5) && (tokens[comma] as Token).text !== ',') {
    if (((tokens[comma] as Token).classes & (DETERMINER | POSSESSIVE | CAPITALIZED | PUNCTUATION)) !== 0) return false;
    comma++;
  }
  const isTrade = comma > at + 1 && tokens[comma]?.text === ',' && isRole((tokens[comma - 1] as Token).lower);
  return isTrade && comma + 1 < end && cast.inName.has(comma + 1);
}

/** Where a comma behind a name cuts off its apposition: `Ortell[, a judge and a farmer]`. A comma elsewhere belongs to the phrase. */
function beforeAside(tokens: readonly Token[], first: number, end: number, cast: Cast): number {
  for (let i = first + 1; i < end; i++) if ((tokens[i] as Token).text === ',' && cast.byLastToken.has(i - 1)) return i;
  return end;
}

/** `a spokesman for Tarn and Belm`: what follows `and` belongs to the preposition, unless it begins a phrase of its own. */
function isAfterPreposition(tokens: readonly Token[], first: number, at: number, { inName }: Cast): boolean {
  const next = tokens[at + 1];
  if (next !== undefined && (next.classes & (DETERMINER | QUANTITY)) !== 0) return false;
  for (let i = first; i < at; i = inName.get(i) ?? i + 1) {
    const token = tokens[i] as Token;
    // That of `the Ministry of Defence` belongs to the name.
    if ((token.classes & PREPOSITION) !== 0 && (token.classes & CAPITALIZED) === 0) return true;
  }
  return false;
}

/** `Tarn, Belm and Keld`, `Ilse Ortell, the Tern’s Otto Dorn, and other people`: nothing but names with commas between, as far as `and`. */
function isListOfNames(tokens: readonly Token[], first: number, end: number, cast: Cast): boolean {
  let commas = 0;
  let isPerson = false;
  for (let i = first; i < end; ) {
    if ((tokens[i] as Token).lower === 'and') return commas > 0;
    // `Ilse Ortell, the Quays and Harbours commissioner`, `Ilse Ortell, Tarn’s Office of Quays and Harbours director`: one person.
    const isNamed = (tokens[i] as Token).lower !== 'the';
    if (isPerson && !isNamed) return false;
    let behind = cast.inName.get(isNamed ? i : i + 1);
    // `the Tern’s Otto Dorn`
    if (behind !== undefined && ((tokens[behind]?.classes ?? 0) & GENITIVE) !== 0) {
      behind = cast.inName.get(behind + 1);
      if (behind !== undefined && cast.byLastToken.get(behind - 1)?.character?.kind !== 'PERSON') return false;
    }
    if (behind === undefined) return false;
    isPerson ||= cast.byLastToken.get(behind - 1)?.character?.kind === 'PERSON';
    i = behind;
    if (tokens[i]?.text === ',') {
      commas++;
      i++;
    } else if (tokens[i]?.lower !== 'and') return false;
  }
  return false;
}

function hasAnd(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if ((tokens[i] as Token).lower === 'and') return true;
  return false;
}

function hasCommaAndAnd(tokens: readonly Token[], first: number, end: number): boolean {
  let comma = -1;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.text === ',' && comma < 0) comma = i;
    if (token.lower === 'and' && comma >= 0) {
      const behind = tokens[comma + 1] as Token;
      // An apposition (`Ortell, a judge and a farmer`) is no list: a list of people repeats its numbers or its kind of noun.
      const counted = QUANTITY | DIGITS;
      if ((behind.classes & counted) !== 0 && ((tokens[first] as Token).classes & counted) !== 0) return true;
      return (behind.classes & DETERMINER) !== 0 && singularOfRoles((tokens[comma - 1] as Token).lower) !== null;
    }
  }
  return false;
}
