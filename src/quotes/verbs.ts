import {
  ADVERB,
  AUXILIARY,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  GENITIVE,
  MODAL,
  MOSTLY_NOUN,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  SUBJECT_PRONOUN,
  VERB_BASE,
  VERB_ING,
  VERB_PARTICIPLE,
  VERB_PAST,
  VERB_THIRD,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';

const notFinite = new Set(['be', 'been', 'being', 'having', 'am']);

/** Is it a small word that can only be a subject (`he`, not `that`)? */
export const isPersonalPronoun = (token: Token): boolean =>
  token.lower === 'he' ||
  token.lower === 'she' ||
  token.lower === 'they' ||
  token.lower === 'it' ||
  token.lower === 'we' ||
  token.lower === 'i' ||
  token.lower === 'you';

/**
 * May the token be the finite verb of a clause? Asked of the words round it, since English spells many nouns as it spells verbs.
 */
export function isFiniteVerb(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  // A text may end anywhere, be it within a sentence.
  if (token === undefined) return false;
  const { classes } = token;
  if ((classes & (AUXILIARY | VERB_PAST | VERB_THIRD | VERB_BASE)) === 0 || (classes & PUNCTUATION) !== 0) return false;
  const before = at > first ? tokens[at - 1] : undefined;
  if ((classes & CAPITALIZED) !== 0 && before !== undefined && (classes & AUXILIARY) === 0) return false;
  if (before?.lower === 'to' && (classes & VERB_BASE) !== 0) return false;
  if ((classes & (AUXILIARY | MODAL)) !== 0) {
    if (notFinite.has(token.lower)) return false;
    // `may`, `might` and `will` are also a month and two nouns.
    return !(token.lower === 'might' && before !== undefined && (before.classes & (DETERMINER | POSSESSIVE | GENITIVE)) !== 0);
  }
  if (before === undefined) return (classes & MOSTLY_NOUN) === 0 && (classes & VERB_PAST) !== 0;
  const inNounPhrase = (before.classes & (DETERMINER | POSSESSIVE | GENITIVE)) !== 0 && (before.classes & SUBJECT_PRONOUN) === 0;
  if (inNounPhrase) return false;
  if ((before.classes & PREPOSITION) !== 0 && (before.classes & SUBJECT_PRONOUN) === 0 && (classes & VERB_PAST) === 0)
    return false;
  const isSubject = isPersonalPronoun(before) || before.lower === 'who' || before.lower === 'which';
  // `the ministry disputed that`, but `a heavily armed group`.
  if ((classes & VERB_PAST) !== 0) return (classes & MOSTLY_NOUN) === 0 || isSubject || !before.lower.endsWith('ly');
  if ((classes & VERB_THIRD) !== 0) return (classes & MOSTLY_NOUN) === 0 || isSubject;
  // A base form is finite behind a plural.
  if ((classes & MOSTLY_NOUN) !== 0) return isSubject && before.lower !== 'he' && before.lower !== 'she' && before.lower !== 'it';
  return isSubject || /[^s]s$/.test(before.lower) || before.lower === 'people';
}

/** Is it a subject and its auxiliary in one (`she’s`), so that it begins a clause? */
export const isContraction = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.classes & AUXILIARY) !== 0 &&
  ((token.classes & SUBJECT_PRONOUN) !== 0 || /^(?:i|you|he|she|it|we|they)'(?:d|ll)$/.test(token.lower));

/** Is there a finite verb between two tokens, outside quotation marks or within them? */
export function hasFiniteVerb(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isFiniteVerb(tokens, i, first)) return true;
  return false;
}

/**
 * Is there, where no other verb is, a word that is a noun as often and has a subject of its number before it and something else than an end behind it: `its forces
 * [target] militants`, `the use of force [remains] an option`?
 */
export function hasVerbAmongNouns(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first + 1; i + 1 < end; i++) {
    const [before, { classes }, after] = [tokens[i - 1], tokens[i], tokens[i + 1]] as [Token, Token, Token];
    if (((before.classes | after.classes) & PUNCTUATION) !== 0) return false;
    if ((classes & MOSTLY_NOUN) === 0 || (classes & CAPITALIZED) !== 0 || (before.classes & noSubject) !== 0) continue;
    const isPlural = /[^s]s$|^(?:people|police|children|men|women)$/.test(before.lower);
    const agrees = (classes & VERB_THIRD) !== 0 ? !isPlural : (classes & VERB_BASE) !== 0 && isPlural;
    if (agrees && after.lower !== 'of' && after.lower !== 'that') return true;
  }
  return false;
}

/** No word of these classes is the last of a subject. */
const noSubject = DETERMINER | POSSESSIVE | GENITIVE | PREPOSITION | CONJUNCTION | ADVERB | QUANTITY;

/** Does it end like an -ing form, be it one that the lexicon knows or not (`arming`)? */
export const isIngForm = ({ classes, lower }: Token): boolean =>
  (classes & VERB_ING) !== 0 || (lower.length > 5 && lower.endsWith('ing'));

/** Is it a participle that can stand behind a noun as a short relative clause (`officials briefed on`, `forces fighting in`)? */
export const isParticiple = (token: Token): boolean =>
  (token.classes & (VERB_ING | VERB_PARTICIPLE)) !== 0 && (token.classes & CAPITALIZED) === 0;
