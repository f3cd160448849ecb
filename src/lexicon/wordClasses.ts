/**
 * What a word can be, as bits: a word of English is often several things at once, and the grammar asks `may it be …?`.
 * The first group comes from the lexicon, the second from the shape of the word in the text, the third tells what it may be a cue of.
 */
export const DETERMINER = 1 << 0;
export const PREPOSITION = 1 << 1;
export const CONJUNCTION = 1 << 2;
export const SUBORDINATOR = 1 << 3;
export const SUBJECT_PRONOUN = 1 << 4;
export const OBJECT_PRONOUN = 1 << 5;
export const POSSESSIVE = 1 << 6;
export const RELATIVE = 1 << 7;
/** A form of be, have or do, or a modal. */
export const AUXILIARY = 1 << 8;
export const MODAL = 1 << 9;
export const NEGATION = 1 << 10;
export const ADVERB = 1 << 11;
export const QUANTITY = 1 << 12;
/** A day, a month, or a word such as `yesterday` or `week`. */
export const TIME = 1 << 13;
export const VERB_PAST = 1 << 14;
export const VERB_BASE = 1 << 15;
export const VERB_THIRD = 1 << 16;
export const VERB_ING = 1 << 17;
export const VERB_PARTICIPLE = 1 << 18;
/** A form that is a noun or an adjective more often than a verb (`plans`, `report`). */
export const MOSTLY_NOUN = 1 << 19;

export const CAPITALIZED = 1 << 20;
/** Two capitals or more and no small letter: `NATO`, `U.N.`. */
export const ACRONYM = 1 << 21;
export const PUNCTUATION = 1 << 22;
export const OPENS_QUOTE = 1 << 23;
export const CLOSES_QUOTE = 1 << 24;
/** `’s` or `’`, split off its noun. */
export const GENITIVE = 1 << 25;
export const DIGITS = 1 << 26;

/** A form of a reporting verb (`reportingForms.ts`), or `according`. */
export const REPORTS = 1 << 27;
/** The first word of a way of not answering (`silences.ts`). */
export const KEEPS_SILENT = 1 << 28;
/** A word on which a denial may hang: a verb of denying, rejecting or naming, or a word that calls a thing false. */
export const DENIES = 1 << 29;
/** A word of negation (`denialWords.ts`). */
export const NEGATES = 1 << 30;
/** What a word may be the cue of: no finder need look at a word, or a sentence, that has none of its bits. */
export const CUE = REPORTS | KEEPS_SILENT | DENIES | NEGATES;

/** A verb form that can be finite by itself. */
export const FINITE = VERB_PAST | VERB_THIRD;
export const ANY_VERB = VERB_PAST | VERB_BASE | VERB_THIRD | VERB_ING | VERB_PARTICIPLE;
