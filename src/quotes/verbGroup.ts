import { adjectivesBeforeSpeech, formsOfGo, formsOfTake, verbsBeforeSpeech } from '#lexicon/spokenInfinitives.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITALIZED,
  DETERMINER,
  DIGITS,
  MODAL,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  TIME,
  VERB_ING,
  VERB_PARTICIPLE,
  VERB_PAST,
  VERB_THIRD,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { timeBefore } from './timeBefore.ts';

/** A reporting verb with its auxiliaries and adverbs: `has repeatedly said`. Indices of tokens. */
export interface VerbGroup {
  readonly first: number;
  /** The reporting word itself. */
  readonly verb: number;
  readonly end: number;
  readonly negated: boolean;
  readonly modal: boolean;
  /** Behind `to`. */
  readonly infinitive: boolean;
  /** Behind a form of be, and not an -ing form. */
  readonly passive: boolean;
  /** An -ing form without a form of be before it. */
  readonly participle: boolean;
}

const beForms = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "it's",
  "he's",
  "she's",
  "they're",
  "we're",
  "i'm",
  'get',
  'got',
  'gets',
]);

export const isAdverb = (token: Token): boolean =>
  ((token.classes & ADVERB) !== 0 && (token.classes & PREPOSITION) === 0) ||
  (token.lower.length > 4 &&
    token.lower.endsWith('ly') &&
    (token.classes & CAPITALIZED) === 0 &&
    token.lower !== 'family' &&
    token.lower !== 'ally' &&
    token.lower !== 'assembly' &&
    token.lower !== 'supply' &&
    token.lower !== 'reply' &&
    token.lower !== 'italy');

/** `he’s said it is old` has an auxiliary of have in it, `he’s said to be ill` one of be. */
const isHas = ({ lower }: Token, verb: Token, next: Token | undefined): boolean =>
  /^(?:he|she|who)'s$/.test(lower) && (next?.lower === 'that' || (verb.lower === 'said' && next?.lower !== 'to'));

/** Reads the verb group round the reporting verb at `verb`, not beyond the token `first`. */
export function readVerbGroup(tokens: readonly Token[], verb: number, first: number): VerbGroup {
  const word = tokens[verb] as Token;
  let i = verb;
  let negated = false;
  let modal = false;
  let infinitive = false;
  let be = false;
  let have = false;
  while (i - 1 >= first) {
    const token = tokens[i - 1] as Token;
    if ((token.classes & PUNCTUATION) !== 0) break;
    if (token.lower === 'to' && !infinitive && i === verb) infinitive = true;
    // `has since said`: between the auxiliary and its verb it tells when.
    else if (token.lower === 'since' && i - 2 >= first && /^(?:has|have|had)$/.test((tokens[i - 2] as Token).lower)) {
      i--;
      continue;
    } else if ((token.classes & AUXILIARY) !== 0) {
      if (beForms.has(token.lower) && !isHas(token, word, tokens[verb + 1])) be = true;
      else if (/^(?:has|have|had|having)/.test(token.lower)) have = true;
      // `would only say that` is said.
      const isOnly = /^(?:would|will)$/.test(token.lower) && (tokens[i]?.lower === 'only' || tokens[verb + 1]?.lower === 'only');
      if ((token.classes & MODAL) !== 0 && !isOnly) modal = true;
      if ((token.classes & NEGATION) !== 0) negated = true;
    } else if ((token.classes & NEGATION) !== 0) negated = true;
    else if (infinitive || !isAdverb(token)) {
      const time = infinitive ? -1 : timeBefore(tokens, i - 1, first);
      if (time < 0 || time === first) break;
      i = time;
      continue;
    }
    // `he’s` and `they’ve` are subject and auxiliary in one.
    if (/['’](?:s|re|ve|d|ll|m)$/.test(token.lower) && token.lower.length > 2) break;
    i--;
  }
  const lead = infinitive ? leadOf(tokens, i, first) : -1;
  // `She went on to say`: she spoke, and the group is that of `went`.
  if (lead >= first) return { ...readVerbGroup(tokens, lead, first), verb, end: verb + 1, passive: false };
  const isIng = (word.classes & VERB_ING) !== 0;
  const isPart = (word.classes & VERB_PARTICIPLE) !== 0;
  const isReduced = isPart && !isIng && !have && i === verb && isDoneBy(tokens, verb);
  return {
    first: i,
    verb,
    end: verb + 1,
    negated: negated || isUndecided(tokens, verb, first),
    modal,
    infinitive,
    passive: (be && isPart && !isIng) || isReduced,
    participle: isIng && !be && (word.classes & (VERB_PAST | VERB_THIRD)) === 0 && !have,
  };
}

/** Verbs of which somebody is told behind `by` who says it: `a quay [described] by the bank as safe`, but not `he said by midnight that`. */
const sayOfSomething =
  /^(?:called|described|branded|label+ed|termed|dubbed|cited|quoted|identified|characteri[sz]ed|portrayed|depicted|alleged|claimed|announced|reported|voiced|raised|made|hailed|praised|condemned|mentioned)$/;

/** `a boat [described] by the navy as`: with nothing before it the verb is a passive one. */
function isDoneBy(tokens: readonly Token[], verb: number): boolean {
  const giver = tokens[verb + 2];
  if (!sayOfSomething.test((tokens[verb] as Token).lower) || tokens[verb + 1]?.lower !== 'by' || giver === undefined)
    return false;
  // `announced by decree`
  const isSomebody =
    (giver.classes & (DETERMINER | POSSESSIVE | CAPITALIZED | QUANTITY)) !== 0 || /[^s]s$|^police$/.test(giver.lower);
  return (
    isSomebody &&
    (giver.classes & (VERB_ING | TIME | DIGITS | PUNCTUATION)) === 0 &&
    !/^(?:phone|telephone|email|e-mail|text|letter|video)$/.test(giver.lower)
  );
}

/** `refused to confirm or [deny] it`, `neither confirmed nor [denied] it`: nothing is denied. */
const isUndecided = (tokens: readonly Token[], verb: number, first: number): boolean =>
  verb - 2 >= first && /^n?or$/.test((tokens[verb - 1] as Token).lower) && /^confirm/.test((tokens[verb - 2] as Token).lower);

/**
 * The verb that says that an infinitive was spoken indeed: `[went] on to say`, `[was] quick to add`, `[took] to Twitter to say`.
 *
 * @param to the token of `to`
 * @returns the index of the verb, or -1
 */
function leadOf(tokens: readonly Token[], to: number, first: number): number {
  const wordAt = (at: number): string => (at >= first ? (tokens[at] as Token).lower : '');
  const before = wordAt(to - 1);
  if (verbsBeforeSpeech.has(before)) return to - 1;
  if (before === 'on' && formsOfGo.has(wordAt(to - 2))) return to - 2;
  if (before === 'as' && wordAt(to - 2) === 'far' && wordAt(to - 3) === 'so') return formsOfGo.has(wordAt(to - 4)) ? to - 4 : -1;
  if (before === 'way' && wordAt(to - 3) === 'of') return formsOfGo.has(wordAt(to - 5)) ? to - 5 : -1;
  if (adjectivesBeforeSpeech.has(before)) {
    for (let i = to - 2; i >= Math.max(first, to - 4); i--) if (beForms.has(wordAt(i)) || formsOfTake.has(wordAt(i))) return i;
    return -1;
  }
  // `took to Twitter to say`, `took to the floor to say`.
  for (let i = to - 2; i >= Math.max(first, to - 6); i--) {
    if (wordAt(i) !== 'to') continue;
    return formsOfTake.has(wordAt(i - 1)) ? i - 1 : -1;
  }
  return -1;
}
