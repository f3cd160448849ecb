import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import {
  ACRONYM,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  GENITIVE,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  RELATIVE,
  VERB_ING,
  VERB_PARTICIPLE,
} from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Passage } from '#quotes/passage.ts';
import { isPersonalPronoun } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { isTitleWord } from './isTitleWord.ts';
import type { Cast } from './makeCast.ts';

/** One noun phrase that names a speaker, taken apart. */
export interface Mention extends TokenRange {
  /** The token of its head noun, pronoun or last name. */
  readonly head: number;
  /** The head in small letters. */
  readonly noun: string;
  readonly isPronoun: boolean;
  /** `the`, `both`, `that`, or the demonstratives: somebody who was spoken of before. */
  readonly isDefinite: boolean;
  /** Behind `his`, `Iran’s`: somebody of somebody. */
  readonly isOwned: boolean;
  readonly isPlural: boolean;
  /** Of how many people it speaks, where it gives a number. */
  readonly count: number | null;
  /** The words before the head that tell it from others, in small letters. */
  readonly modifiers: readonly string[];
}

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Where the noun phrase's core ends: before a preposition, a relative clause, a participle or a comma. */
function endOfCore(tokens: readonly Token[], range: TokenRange, cast: Cast): number {
  let nouns = 0;
  for (let i = range.first; i < range.end; i++) {
    const token = tokens[i] as Token;
    const inName = cast.inName.get(i);
    if (inName !== undefined) {
      i = Math.min(inName, range.end) - 1;
      nouns++;
      continue;
    }
    if ((token.classes & GENITIVE) !== 0) {
      nouns = 0;
      continue;
    }
    if (token.text === '(' && nouns > 0) {
      const behind = behindShortForm(tokens, i, range.end);
      if (behind < 0) return i;
      i = behind - 1;
      continue;
    }
    if ((token.classes & PUNCTUATION) !== 0) {
      // `Tarnese, Belman and Western officials`: a comma between adjectives.
      if (
        token.text === ',' &&
        ((tokens[i - 1]?.classes ?? 0) & CAPITALIZED) !== 0 &&
        ((tokens[i + 1]?.classes ?? 0) & CAPITALIZED) !== 0 &&
        !cast.byLastToken.has(i - 1) &&
        i + 1 < range.end
      )
        continue;
      if (nouns > 0 && (token.text === ',' || token.text === '–' || token.text === '—')) return i;
      continue;
    }
    if (nouns === 0) {
      if ((token.classes & (PREPOSITION | DETERMINER)) === 0) nouns++;
      continue;
    }
    if ((token.classes & PREPOSITION) !== 0 && (token.classes & CAPITALIZED) === 0) return i;
    if ((token.classes & RELATIVE) !== 0) return i;
    // `officials familiar with`, `a man close to`: an adjective behind the noun, with its preposition.
    if (
      isPeople(tokens[i - 1] as Token) &&
      !isPeople(token) &&
      ((tokens[i + 1]?.classes ?? 0) & PREPOSITION) !== 0 &&
      kindOfInstitution(token.lower) === null
    )
      return i;
    if (
      (token.classes & (VERB_ING | VERB_PARTICIPLE)) !== 0 &&
      (token.classes & CAPITALIZED) === 0 &&
      (singularOfRoles((tokens[i - 1] as Token).lower) !== null ||
        // `a letter [found in the archives]`
        (kindOfInstitution((tokens[i - 1] as Token).lower) !== null && ((tokens[i + 1]?.classes ?? 0) & PREPOSITION) !== 0))
    )
      return i;
    nouns++;
  }
  return range.end;
}

/** `Harl Party (HP) [senator Ilse Ortell]`, `Norvik (NVK) [chief executive Otto Dorn]`: where the phrase goes on behind a short form in brackets, or -1. */
function behindShortForm(tokens: readonly Token[], open: number, end: number): number {
  const next = tokens[open + 3];
  if (open + 3 >= end || next === undefined || tokens[open + 2]?.text !== ')') return -1;
  const isShort = ((tokens[open + 1] as Token).classes & (ACRONYM | DIGITS)) === ACRONYM;
  return isShort && (isPeople(next) || isTitleWord(next)) ? open + 3 : -1;
}

const isPeople = (token: Token): boolean => isRole(token.lower) || singularOfRoles(token.lower) !== null;

const subjectOfForm: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['his', 'he'],
  ['her', 'she'],
  ['them', 'they'],
  ['their', 'they'],
  ['its', 'it'],
  ["he's", 'he'],
  ["she's", 'she'],
  ["they've", 'they'],
  ["they're", 'they'],
  ["it's", 'it'],
]);

/** Takes a noun phrase apart. Null where it has no head. */
export function readMention(passage: Passage, range: TokenRange, cast: Cast): Mention | null {
  const { tokens } = passage;
  let { first } = range;
  while (first < range.end && ((tokens[first] as Token).classes & (PUNCTUATION | CONJUNCTION)) !== 0) first++;
  if (first >= range.end) return null;
  const begin = tokens[first] as Token;
  const core = endOfCore(tokens, { first, end: range.end }, cast);
  let head = core - 1;
  while (head > first && ((tokens[head] as Token).classes & (PUNCTUATION | GENITIVE)) !== 0) head--;
  const word = tokens[head] as Token;
  // `quoted him as saying`, `[his] claim that`
  const isOtherForm = range.end === first + 1 && subjectOfForm.has(word.lower);
  const isPronoun = head === first && (isPersonalPronoun(word) || word.lower === 'who' || isOtherForm);
  const definite =
    begin.lower === 'the' ||
    begin.lower === 'both' ||
    begin.lower === 'that' ||
    begin.lower === 'these' ||
    begin.lower === 'those' ||
    begin.lower === 'this' ||
    begin.lower === 'all';
  const modifiers: string[] = [];
  let count: number | null = null;
  let isOwned = false;
  for (let i = first; i < head; i++) {
    const token = tokens[i] as Token;
    if ((token.classes & POSSESSIVE) !== 0 || (token.classes & GENITIVE) !== 0) isOwned = true;
    if ((token.classes & (QUANTITY | DIGITS)) !== 0 && count === null) {
      const number = numbers.indexOf(token.lower);
      count = number > 0 ? number : token.lower === 'both' ? 2 : /^\d+$/.test(token.lower) ? Number(token.lower) : null;
    }
    if ((token.classes & (DETERMINER | PUNCTUATION | GENITIVE | QUANTITY)) === 0) modifiers.push(token.lower);
  }
  if (begin.lower === 'both') count = 2;
  const plural = singularOfRoles(word.lower) !== null || word.lower === 'they' || word.lower === 'we';
  return {
    first,
    end: range.end,
    head,
    noun: isOtherForm ? (subjectOfForm.get(word.lower) ?? word.lower) : word.lower,
    isPronoun,
    isDefinite: definite,
    isOwned,
    isPlural: plural,
    count,
    modifiers,
  };
}
