import { claimNouns, judgingWords, strengthening } from '#lexicon/denialWords.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  GENITIVE,
  NEGATES,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  VERB_PARTICIPLE,
} from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readObject } from '#quotes/readObject.ts';
import { isAdverb } from '#quotes/verbGroup.ts';
import type { Token } from '#text/token.ts';
import { namesClaim } from './claimObject.ts';

/** Nouns for what can be false, beside those for claims. */
const things = new Set([
  'information',
  'paper',
  'document',
  'letter',
  'video',
  'picture',
  'pictures',
  'photograph',
  'photographs',
  'recording',
]);
const pronouns = new Set(['it', 'that', 'this', 'these', 'those', 'they', 'which']);
const contracted = new Set(["it's", "that's", "they're"]);

/** Words before a clause that tell no fact: `I hope they are fake`. */
const doubting = new Set([
  'if',
  'whether',
  'hope',
  'hopes',
  'hoped',
  'wish',
  'unless',
  'think',
  'perhaps',
  'maybe',
  'when',
  'suppose',
]);

/**
 * What a word calls false, where it stands as the predicate of a claim; else null.
 *
 * @param words the word, or the phrase
 * @param isTrueWord whether it is a word for what is true, which has to be negated, and else nothing may negate it
 */
export function calledByPredicate(
  tokens: readonly Token[],
  first: number,
  words: TokenRange,
  end: number,
  isTrueWord: boolean,
): TokenRange | null {
  const at = words.end - 1;
  const verb = isTrueWord ? negatedVerbBefore(tokens, first, words.first) : verbBefore(tokens, first, words.first);
  if (verb < 0 || !isPredicate(tokens, at, end)) return null;
  const { lower } = tokens[at] as Token;
  // `that is not so.`, and not `it is hot here, but it is not so in Harl`
  if (lower === 'so' && !(isEndThere(tokens, at, end) && /^(?:that|this)$/.test(tokens[verb - 1]?.lower ?? ''))) return null;
  const saying =
    tokens[at + 1]?.lower === 'to' && /^(?:say|suggest|imply|claim|argue|pretend|insinuate)$/.test(tokens[at + 2]?.lower ?? '');
  if (saying) return { first: at + 3, end };
  // `this is the lie that he tells`
  if (tokens[at + 1]?.lower === 'that' && tokens[at - 1]?.lower === 'the') return null;
  if (tokens[at + 1]?.lower === 'that') return judgingWords.has(lower) ? null : { first: at + 1, end };
  const own = contracted.has((tokens[verb] as Token).lower);
  // `the claims [“do not correspond] to reality”`
  const stop = !own && isOpeningMark(tokens[verb - 1]) ? verb - 1 : verb;
  const subject = own ? verb : stop - 1;
  if (subject < first) return null;
  const noun = (tokens[subject] as Token).lower;
  if (own || pronouns.has(noun)) {
    if (judgingWords.has(lower) || !beginsClause(tokens, first, subject, noun)) return null;
    return { first: subject, end: subject + 1 };
  }
  const begin = startOfClause(tokens, first, stop);
  const object = readObject(tokens, begin, stop);
  const head = object === null ? '' : (tokens[object.head] as Token).lower;
  if (object === null || !(namesClaim(tokens, { first: begin, end: stop }) || (things.has(head) && !judgingWords.has(lower))))
    return null;
  // Who calls the own words wrong takes them back.
  if (/^(?:my|our)$/.test((tokens[begin] as Token).lower)) return null;
  return { first: begin, end: stop };
}

const isEndThere = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 >= end || ((tokens[at + 1] as Token).classes & PUNCTUATION) !== 0;

/** Where the clause round a verb begins: behind the mark or the stop before it. */
function startOfClause(tokens: readonly Token[], first: number, verb: number): number {
  for (let i = verb - 1; i >= first; i--) {
    const { classes } = tokens[i] as Token;
    if ((classes & PUNCTUATION) !== 0 && (classes & GENITIVE) === 0) return i + 1;
  }
  return first;
}

/** A form of be, with or without its subject. */
const formOfBe = /^(?:is|are|was|were|it's|that's|they're|’s|'s)$/;

/** The form of be behind which a word stands as its predicate, and nothing negates it; else -1. */
function verbBefore(tokens: readonly Token[], first: number, at: number): number {
  // `this has nothing to do with reality`
  if ((tokens[at] as Token).lower === 'nothing') return /^(?:has|have|had)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : -1;
  const quoted = verbBeforeQuoted(tokens, first, at);
  if (quoted >= 0) return quoted;
  // `the claim was “utter nonsense”`, `was “completely untrue”`
  let marks = 1;
  for (let i = at - 1; i >= first; i--) {
    const token = tokens[i] as Token;
    if (formOfBe.test(token.lower)) return i;
    if ((token.classes & NEGATES) !== 0) return -1;
    const isBetween =
      ((token.classes & (DETERMINER | ADVERB)) !== 0 && (token.classes & AUXILIARY) === 0) ||
      isAdverb(token) ||
      strengthening.has(token.lower);
    if (!isBetween && !(isOpeningMark(token) && marks-- > 0)) return -1;
  }
  return -1;
}

/** So many words and marks has a list of what a claim is called. */
const longestList = 7;

/** `the claim [was] “hurtful, false and wrong”`: the form of be before a list in quotation marks; else -1. */
function verbBeforeQuoted(tokens: readonly Token[], first: number, at: number): number {
  for (let i = at - 1; i > first && i > at - longestList; i--) {
    const token = tokens[i] as Token;
    if (isOpeningMark(token)) return formOfBe.test(tokens[i - 1]?.lower ?? '') ? i - 1 : -1;
    const isListed = token.text === ',' || /^[a-z]+$/.test(token.text);
    if (!isListed || (token.classes & (NEGATES | AUXILIARY | PREPOSITION)) !== 0) return -1;
  }
  return -1;
}

/** The form of be behind which a word stands as its predicate, with a negation between: `[is] not true`, `[isn’t] the case`; else -1. */
function negatedVerbBefore(tokens: readonly Token[], first: number, at: number): number {
  const isCase = (tokens[at] as Token).lower === 'case';
  let i = at - 1;
  if (tokens[i]?.lower === 'politically') return -1;
  if (isCase && tokens[i]?.lower !== 'the') return -1;
  if (tokens[i]?.lower === 'only') return -1;
  if (isCase || isOpeningMark(tokens[i])) i--;
  while (i >= first && isAdverb(tokens[i] as Token) && ((tokens[i] as Token).classes & NEGATES) === 0) i--;
  // `did not correspond to reality`
  if (tokens[i]?.lower === 'not' && /^(?:do|does|did)$/.test(tokens[i - 1]?.lower ?? '')) return i - 1;
  if (/^(?:do|does|did)n't$/.test(tokens[i]?.lower ?? '')) return i;
  const no = tokens[i];
  if (i < first - 1 || no === undefined || (no.classes & NEGATES) === 0) return -1;
  if (/^(?:is|was|are|were)n't$/.test(no.lower)) return i;
  if (no.lower !== 'not') return -1;
  i -= isOpeningMark(tokens[i - 1]) ? 2 : 1;
  while (i >= first && isAdverb(tokens[i] as Token)) i--;
  return formOfBe.test(tokens[i]?.lower ?? '') ? i : -1;
}

const isOpeningMark = (token: Token | undefined): boolean => token !== undefined && /^(?:[“"‘]|``)$/.test(token.text);

/** Nothing stands behind the word that it could belong to: `a lie`, and not `a false [equation]`. */
function isPredicate(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at + 1];
  if (at + 1 >= end || next === undefined) return true;
  // `a false claim`, `fake news`
  if (claimNouns.has(next.lower) || next.lower === 'news') return isPredicate(tokens, at + 1, end);
  return (
    (next.classes & (PUNCTUATION | CONJUNCTION | PREPOSITION | ADVERB)) !== 0 ||
    // `lies cooked up in a cellar`
    (/^(?:lies?|fabrications?|inventions?|falsehoods?|propaganda)$/.test((tokens[at] as Token).lower) &&
      (next.classes & VERB_PARTICIPLE) !== 0) ||
    /^(?:that|to|because|since)$/.test(next.lower)
  );
}

/** `that is untrue`, and not `words [that] are untrue` nor `I hope [it] is untrue` */
function beginsClause(tokens: readonly Token[], first: number, at: number, noun: string): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 3); i--) {
    const { lower, classes } = tokens[i] as Token;
    // `I would not say it is without foundation`
    if (doubting.has(lower) || (/^(?:say|said|claim)$/.test(tokens[at - 1]?.lower ?? '') && (classes & NEGATES) !== 0))
      return false;
  }
  if (at === first || (noun !== 'that' && noun !== 'which')) return true;
  const before = tokens[at - 1] as Token;
  return (before.classes & (PUNCTUATION | CONJUNCTION | POSSESSIVE)) !== 0 && noun === 'that';
}
