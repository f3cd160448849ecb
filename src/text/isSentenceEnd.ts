import { companySuffixes } from '#lexicon/abbreviations.ts';
import { countryByName } from '#lexicon/countryNames.ts';
import { isRole, kindOfInstitution } from '#lexicon/nouns.ts';
import {
  ACRONYM,
  ADVERB,
  AUXILIARY,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  RELATIVE,
  REPORTS,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '#lexicon/wordClasses.ts';
import { words } from '#lexicon/words.ts';
import type { Token } from './token.ts';

/** Of these classes are the words that no name begins with. */
const small =
  DETERMINER | SUBJECT_PRONOUN | PREPOSITION | CONJUNCTION | SUBORDINATOR | ADVERB | AUXILIARY | QUANTITY | POSSESSIVE | RELATIVE;

/**
 * Does an abbreviation end a sentence with its full stop? `U.S. The` and `Dorn & Co. Its` do, `U.S. Central`, `the U.N. Command` and `Mr. Ortell` do not.
 *
 * @param begin the token that the sentence begins with
 * @param at the abbreviation
 */
export function isSentenceEnd(tokens: readonly Token[], begin: number, at: number): boolean {
  const token = tokens[at] as Token;
  const after = tokens[at + 1] as Token;
  if ((after.classes & (CAPITALIZED | PUNCTUATION)) !== CAPITALIZED) return false;
  if (companySuffixes.has(token.lower.slice(0, -1))) return beginsBehindCompany(tokens, begin, at);
  if ((after.classes & ACRONYM) !== 0) return false;
  if ((token.classes & ACRONYM) === 0 && !/^[ap]\.m\.$/.test(token.lower)) return false;
  if (!words.has(after.lower)) return false;
  if ((after.classes & small) !== 0) return true;
  const behind = tokens[at + 2];
  // `U.S. State Department`: a word that a name begins with
  if (((behind?.classes ?? 0) & (CAPITALIZED | PUNCTUATION)) === CAPITALIZED) return false;
  // `told the U.N. Command by phone`
  if (kindOfInstitution(after.lower) !== null && ((behind?.classes ?? 0) & (FINITE | AUXILIARY)) === 0) return false;
  return hasVerb(tokens, begin, at) && hasVerb(tokens, at + 2, endFrom(tokens, at + 2));
}

/** `Dorn & Co. The mill`, `Dorn & Co. Ilse Ortell denied`, and not `Dorn & Co. President Ilse Ortell denied`. */
function beginsBehindCompany(tokens: readonly Token[], begin: number, at: number): boolean {
  const first = tokens[at + 1] as Token;
  if ((first.classes & small) !== 0) return true;
  let end = at + 1;
  while (end < at + 4 && isOfPerson(tokens[end])) end++;
  const { classes = 0 } = tokens[end] ?? {};
  return end > at + 1 && (classes & REPORTS) !== 0 && (classes & FINITE) !== 0 && hasVerb(tokens, begin, at);
}

const isOfPerson = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.classes & (CAPITALIZED | PUNCTUATION | TIME | ACRONYM)) === CAPITALIZED &&
  !isRole(token.lower) &&
  !countryByName.has(token.lower) &&
  kindOfInstitution(token.lower) === null;

/** Where the sentence that begins at a token ends at the latest. */
function endFrom(tokens: readonly Token[], first: number): number {
  let end = first;
  while (end < tokens.length && !/^[.?!]$/.test((tokens[end] as Token).text)) end++;
  return end;
}

const hasVerb = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (((tokens[i] as Token).classes & (FINITE | AUXILIARY)) !== 0) return true;
  return false;
};
