import { claimNouns, falsePhrases, falseWords, judgingWords, scornfulWords } from '#lexicon/denialWords.ts';
import { ADVERB, CONJUNCTION, DETERMINER, GENITIVE, PREPOSITION } from '#lexicon/wordClasses.ts';
import { endOfClause } from '#quotes/clauseEdges.ts';
import type { SentenceView } from '#quotes/cueSite.ts';
import { readDenier } from '#quotes/readDenier.ts';
import { readObject } from '#quotes/readObject.ts';
import { readVerbGroup } from '#quotes/verbGroup.ts';
import type { Token } from '#text/token.ts';
import { namesClaim } from './claimObject.ts';
import { endOfWords } from './endOfWords.ts';
import type { Rejection } from './rejection.ts';

/** How many words may stand between the claim and the word that calls it false. */
const reach = 8;

/** Words for what is held against somebody: whoever calls one an insult rejects it. */
const accusing = /^(?:claim|claims|allegations?|accusations?|charges?|suggestions?|insinuations?|assertions?)$/;

/** Words for what may be bad rather than false: whoever calls a remark absurd need not say that it is untrue. */
const remarks = /^(?:statements?|remarks?|comments)$/;

/** `called the report a lie`: a name for a claim, or a pronoun, and a word that calls it false. */
export function readCalledFalse(view: SentenceView, at: number): Rejection | null {
  const { passage, sentence } = view;
  const { tokens } = passage;
  const end = endOfClause(view, at + 1);
  const first = at + 1;
  if (first >= end) return null;
  const object = readObject(tokens, first, endOfName(tokens, first, end));
  const begin = (tokens[first] as Token).lower;
  const behindFirst = tokens[first + 1];
  const isPronoun =
    /^(?:it|that|this|them|these|those)$/.test(begin) &&
    (object === null || object.end === first + 1 || ((behindFirst?.classes ?? 0) & DETERMINER) !== 0);
  if (object === null && !isPronoun) return null;
  const isTold = object !== null && /^(?:testimony|evidence|(?:law)?suits?)$/.test((tokens[object.head] as Token).lower);
  if (!isPronoun && (object === null || !(isTold || namesClaim(tokens, object)))) return null;
  const from = isPronoun ? first + 1 : (object?.end ?? first + 1);
  const behind = isPronoun ? from : endOfMatter(tokens, from, end);
  const head = isPronoun || object === null ? '' : (tokens[object.head] as Token).lower;
  const isAccusation = accusing.test(head);
  const isClaim = isPronoun
    ? begin === 'that' || speaksOfClaim(tokens, sentence.first, at)
    : /suits?$/.test(head) || (!isTold && !remarks.test(head));
  if (!isFalse(tokens, behind, end, isAccusation, isClaim)) return null;
  const group = readVerbGroup(tokens, at, sentence.first);
  const denier = readDenier(view, group);
  if (denier === null) return null;
  return {
    view,
    form: 'REJECTED',
    mention: denier.mention,
    cue: { first: at, end: at + 1 },
    clause: { first: denier.first, end },
    matter: { first, end: behind },
    foundBy: 'calledFalse',
  };
}

/** `called [the allegation] baseless`: the name of the claim ends with its noun, for what calls it false follows at once. */
function endOfName(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + reach); i++) {
    const { lower, classes } = tokens[i] as Token;
    if ((classes & PREPOSITION) !== 0) break;
    if (claimNouns.has(lower) && !claimNouns.has(tokens[i + 1]?.lower ?? '') && ((tokens[i + 1]?.classes ?? 0) & GENITIVE) === 0)
      return i + 1;
  }
  return end;
}

/** Where the claim ends that is spelt out: `the idea [that she had anything to prove] a lie`. */
function endOfMatter(tokens: readonly Token[], from: number, end: number): number {
  if (!/^(?:that|of|about|by|from|in|on)$/.test(tokens[from]?.lower ?? '')) return from;
  for (let i = from; i < Math.min(end, from + 30); i++) {
    const { lower } = tokens[i] as Token;
    if (falseWords.has(lower)) {
      let start = i;
      while (start > from + 1 && !/^(?:a|an|as|the)$/.test((tokens[start] as Token).lower) && i - start < 3) start--;
      return start;
    }
  }
  return from;
}

function isFalse(tokens: readonly Token[], first: number, end: number, isAccusation: boolean, isClaim: boolean): boolean {
  for (let i = first; i < Math.min(end, first + reach); i++) {
    const { lower } = tokens[i] as Token;
    if (lower === 'not' || lower === 'who' || lower === 'which') return false;
    // `false teeth`
    if (lower === 'false' && isThing(tokens[i + 1])) continue;
    if (falseWords.has(lower) && (isClaim || !judgingWords.has(lower))) return true;
    if (isClaim && endOfWords(tokens, i + 1, falsePhrases.get(lower)) > 0) return true;
    if (isAccusation && scornfulWords.has(lower)) return true;
  }
  return false;
}

/** Is it a noun that is no word for a claim? */
const isThing = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^[a-z]/.test(token.text) &&
  (token.classes & (PREPOSITION | CONJUNCTION | ADVERB)) === 0 &&
  !claimNouns.has(token.lower);

/** Has the sentence spoken of a claim that `it` may take up? */
function speaksOfClaim(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (claimNouns.has((tokens[i] as Token).lower)) return true;
  return false;
}
