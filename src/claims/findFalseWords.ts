import {
  denyingVerbs,
  falsePhrases,
  falseWords,
  rejectingVerbs,
  scoffingWords,
  truePhrases,
  trueWords,
} from '#lexicon/denialWords.ts';
import { DENIES, NEGATES, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { isRefusal } from '#quotes/isRefusal.ts';
import { isAdverb } from '#quotes/verbGroup.ts';
import type { Token } from '#text/token.ts';
import { calledByPredicate } from './calledByPredicate.ts';
import { isClaim, namesClaim } from './claimObject.ts';
import { claimPut } from './claimPut.ts';
import { clauseBehindAside } from './clauseBehindAside.ts';
import { endOfWords } from './endOfWords.ts';
import type { HeardArticle } from './heardArticle.ts';
import { standsFor } from './standsFor.ts';

/** A quote that denies a claim, or calls one false, in its own words, with no verb of denying round it. */
export interface FalseWords {
  /** Index of the quote in its article. */
  readonly quote: number;
  readonly form: 'DENIED' | 'REJECTED' | 'CONTRADICTED';
  /** What is called false, as it is named there. */
  readonly matter: TokenRange;
  /** True where the words may also judge the thing that was told of, such as a price: they deny only what was told of who says so, or what they go on to negate. */
  readonly scoffs?: boolean;
}

/** The words, beside those of the class, by which one may say so: where none of them stands, nothing is looked for. */
const others = new Set([
  'truth',
  'nothing',
  'opposite',
  'contrary',
  'what',
  'recognise',
  'recognize',
  ...trueWords,
  ...falsePhrases.keys(),
  ...truePhrases.keys(),
]);

/** Finds the quotes that say of a claim that it is false (`that is untrue`, `it is a lie`), that there is no truth in it, or `I deny it`. */
export function findFalseWords(article: HeardArticle): FalseWords[] {
  const { drafts, passage } = article;
  const { tokens } = passage;
  return drafts.flatMap(({ draft }, quote): FalseWords[] => {
    if (draft.denies) return [];
    const word = onlyFalse(tokens, draft.content);
    if (word >= 0) {
      const isAnswer = passage.quotationAt[word] !== -1 && /^[.”"]?$/.test(tokens[endOfAttribution(draft)]?.text ?? '');
      const matter = claimPut(article, quote) ?? (isAnswer ? { first: word, end: word + 1 } : null);
      if (matter !== null) return [{ quote, form: 'REJECTED', matter }];
    }
    const split = calledBehindAside(tokens, draft.content);
    if (split !== null) return [{ quote, form: 'REJECTED', matter: split }];
    for (const { first, end } of draft.content) {
      for (let i = first; i < end; i++) {
        const { classes, lower } = tokens[i] as Token;
        if ((classes & DENIES) === 0 && !others.has(lower)) continue;
        if (lower === 'truth' && isNoTruth(tokens, i)) return [{ quote, form: 'DENIED', matter: behindTruth(tokens, i, end) }];
        if (isOpposite(tokens, i, end) || isOwnInnocence(article, quote, i, first))
          return [{ quote, form: 'CONTRADICTED', matter: { first: i, end: i + 1 } }];
        const other = nothingIn(tokens, i, first, end) ?? notRecognized(tokens, i, end);
        if (other !== null && !isOfElse(article, quote)) return [{ quote, form: 'REJECTED', matter: other }];
        const behindTrue = endOfWords(tokens, i + 1, truePhrases.get(lower));
        // `not backed by evidence from one mill but from two` is backed.
        const truePhrase =
          behindTrue > 0 && (behindTrue >= end || ((tokens[behindTrue] as Token).classes & PUNCTUATION) !== 0) ? behindTrue : -1;
        const isTrueWord = ((classes & DENIES) === 0 && trueWords.has(lower)) || isWhatHappened(tokens, i) || truePhrase > 0;
        const phrase = Math.max(truePhrase, endOfWords(tokens, i + 1, falsePhrases.get(lower)));
        if (((classes & DENIES) === 0 && !isTrueWord && phrase < 0) || isAsked(tokens, i, end)) continue;
        const isFalse = falseWords.has(lower) || isTrueWord || phrase > 0;
        const range = { first: i, end: phrase > 0 ? phrase : lower === 'what' ? i + 2 : i + 1 };
        const called = isFalse ? calledByPredicate(tokens, first, range, end, isTrueWord) : null;
        const matter = called === null ? null : (clauseBehindAside(tokens, called, draft.content) ?? called);
        if (matter !== null && !isOfElse(article, quote)) return [{ quote, form: 'REJECTED', matter }];
        const denied = passage.quotationAt[i] === -1 ? null : deniedOneself(tokens, first, i, end);
        if (denied !== null) return [{ quote, ...denied }];
      }
    }
    const scoffed = scoffedAt(tokens, draft.content);
    return scoffed === null ? [] : [{ quote, form: 'REJECTED', matter: scoffed, scoffs: true }];
  });
}

/** `“It is a fairy tale,” said Ortell of the club`: what is spoken of is no claim. */
function isOfElse(article: HeardArticle, quote: number): boolean {
  const { draft } = article.drafts[quote] as HeardArticle['drafts'][number];
  const next = article.passage.tokens[endOfAttribution(draft)]?.lower ?? '';
  return /^(?:of|about)$/.test(next) && claimPut(article, quote) === null;
}

const endOfAttribution = ({ cue, mention }: HeardArticle['drafts'][number]['draft']): number =>
  Math.max(cue?.end ?? -1, mention?.end ?? -1);

/** `that is not [what happened]` */
const isWhatHappened = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'what' && tokens[at + 1]?.lower === 'happened';

/** `“Nonsense,” he said of the report`, `“Absolutely not true”`: the first token of what is false where nothing else is said, or -1. */
function onlyFalse(tokens: readonly Token[], content: readonly TokenRange[]): number {
  // Most quotes are longer than that, with their marks.
  if (content.length > 1 || content[0] === undefined || content[0].end - content[0].first > 6) return -1;
  const words = content
    .flatMap(({ first, end }) => Array.from({ length: end - first }, (_, index) => first + index))
    .filter(
      (at) =>
        ((tokens[at] as Token).classes & PUNCTUATION) === 0 && !/(?:ly|utter|complete|total)$/.test((tokens[at] as Token).lower),
    );
  const [one = -1, two = -1] = words;
  const [first, second] = [tokens[one]?.lower ?? '', tokens[two]?.lower ?? ''];
  if (words.length === 1) return falseWords.has(first) ? one : -1;
  return words.length === 2 && first === 'not' && trueWords.has(second) ? one : -1;
}

/** `no [truth]`, `not a word of [truth]` */
const isNoTruth = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'no' ||
  (tokens[at - 1]?.lower === 'of' &&
    /^(?:word|shred|grain|iota|ounce|scrap)$/.test(tokens[at - 2]?.lower ?? '') &&
    (tokens[at - 3]?.lower === 'no' || /^(?:not|n't|isn't|wasn't)$/.test(tokens[at - 4]?.lower ?? '')));

/** `there was [nothing in it]` */
function nothingIn(tokens: readonly Token[], at: number, first: number, end: number): TokenRange | null {
  const lower = (i: number): string => (i < end ? (tokens[i]?.lower ?? '') : '');
  const isThere = /^(?:is|was)$/.test(lower(at - 1)) ? lower(at - 2) === 'there' : /^there['’]s$/.test(lower(at - 1));
  const isIt = lower(at) === 'nothing' && lower(at + 1) === 'in' && /^(?:it|that|this)$/.test(lower(at + 2));
  const next = tokens[at + 3];
  const begins = /['’]s$/.test(lower(at - 1)) ? at - 1 : at - 2;
  // `opened the box but there was nothing in it` speaks of the box.
  const isFirst = begins === first || lower(begins - 1) === 'that' || /^[“"]$/.test(lower(begins - 1));
  return isFirst && isThere && isIt && (at + 3 >= end || ((next?.classes ?? 0) & PUNCTUATION) !== 0)
    ? { first: at + 2, end: at + 3 }
    : null;
}

/** `[we] do not recognise [that picture]`: what somebody told is not so. */
function notRecognized(tokens: readonly Token[], at: number, end: number): TokenRange | null {
  if (!/^recogni[sz]e$/.test((tokens[at] as Token).lower) || ((tokens[at - 1]?.classes ?? 0) & NEGATES) === 0) return null;
  let stop = at + 1;
  while (stop < end && ((tokens[stop] as Token).classes & PUNCTUATION) === 0 && stop < at + 6) stop++;
  const matter = { first: at + 1, end: stop };
  const isTold = tokens.slice(at + 1, stop).some(({ lower }) => /^(?:picture|figures?|numbers?)$/.test(lower));
  return isTold || (stop > at + 1 && namesClaim(tokens, matter)) ? matter : null;
}

/** `I have done nothing wrong`, `she said she did nothing wrong` of herself. */
function isOwnInnocence({ passage, quotes }: HeardArticle, quote: number, at: number, first: number): boolean {
  const { tokens, quotationAt } = passage;
  if (tokens[at]?.lower !== 'nothing' || tokens[at + 1]?.lower !== 'wrong') return false;
  if (!/^(?:did|do|done)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  let i = at - 2;
  while (i > first && (isAdverb(tokens[i] as Token) || /^(?:have|has|had)$/.test((tokens[i] as Token).lower))) i--;
  const speakers = quotes[quote]?.voices.map(({ speaker }) => speaker) ?? [];
  const isQuoted = quotationAt[at] !== -1;
  const pronoun = tokens[i]?.lower.replace(/'(?:ve|d|s)$/, '') ?? '';
  // Of several without a name `he` is none.
  const isOne = isQuoted || speakers[0]?.kind !== 'UNNAMED';
  return i >= first && isOne && standsFor(pronoun, speakers, isQuoted) !== null;
}

/** `I signed nothing of the kind`, `it proved the opposite`, `the opposite was true`: the claim before is turned round. */
function isOpposite(tokens: readonly Token[], at: number, end: number): boolean {
  const lower = (i: number): string => (i < end ? (tokens[i]?.lower ?? '') : '');
  if (lower(at) === 'nothing') return lower(at + 1) === 'of' && lower(at + 2) === 'the' && /^(?:kind|sort)$/.test(lower(at + 3));
  if (lower(at) !== 'opposite' && lower(at) !== 'contrary') return false;
  const isEnd = at + 1 >= end || /^[.,”"]|''$/.test(lower(at + 1));
  return (
    tokens[at - 1]?.lower === 'the' &&
    (/^(?:was|is)$/.test(lower(at + 1)) ? lower(at + 2) === 'true' : isEnd && isProving(tokens, at - 2))
  );
}

/** `shows the opposite`, and not `looked like the opposite` */
const isProving = (tokens: readonly Token[], at: number): boolean =>
  /^(?:prove|proves|proved|show|shows|showed|shown|found|demonstrated|says|said)$/.test(tokens[at]?.lower ?? '');

/** Does the sentence ask? */
function isAsked(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end + 1, at + 40); i++) {
    const text = tokens[i]?.text;
    if (text === '?') return true;
    if (text === '.' || text === '!') return false;
  }
  return false;
}

/** `no truth in [the report]` */
function behindTruth(tokens: readonly Token[], at: number, end: number): TokenRange {
  let first = at + 1;
  while (first < end && first < at + 4 && !/^(?:in|to)$/.test((tokens[first] as Token).lower)) first++;
  return /^(?:in|to)$/.test(tokens[first]?.lower ?? '') && first + 1 < end
    ? { first: first + 1, end }
    : { first: at, end: at + 1 };
}

/** `[The claim that she had lied] was, she said, false`: the attribution stands between the verb and what the claim is called. */
function calledBehindAside(tokens: readonly Token[], [subject, called, ...more]: readonly TokenRange[]): TokenRange | null {
  if (subject === undefined || called === undefined || more.length > 0) return null;
  const word = called.end - 1;
  if (!falseWords.has((tokens[word] as Token).lower) || called.end - called.first > 3) return null;
  const words = [...tokens.slice(subject.first, subject.end), ...tokens.slice(called.first, called.end)];
  const at = words.length - 1;
  const matter = calledByPredicate(words, 0, { first: at, end: at + 1 }, words.length, false);
  return matter === null ? null : { first: subject.first + matter.first, end: subject.first + matter.end };
}

/** `“[That] is laughable,” she said. “Steam is water.”`: what is scoffed at, where the quote begins with a sentence that says no more. */
function scoffedAt(tokens: readonly Token[], [range]: readonly TokenRange[]): TokenRange | null {
  if (range === undefined) return null;
  const first = ((tokens[range.first] as Token).classes & PUNCTUATION) !== 0 ? range.first + 1 : range.first;
  const begin = tokens[first]?.lower ?? '';
  let at = /^(?:that|this)$/.test(begin) && tokens[first + 1]?.lower === 'is' ? first + 2 : begin === "that's" ? first + 1 : -1;
  if (at < 0) return null;
  while (at < range.end && isAdverb(tokens[at] as Token)) at++;
  const isAll = scoffingWords.has(tokens[at]?.lower ?? '') && /^[.,!”"]|''$/.test(tokens[at + 1]?.text ?? '');
  return isAll ? { first, end: first + 1 } : null;
}

/** `[I] categorically [deny] taking it`, `[we reject] the accusation` */
function deniedOneself(tokens: readonly Token[], first: number, at: number, end: number): Omit<FalseWords, 'quote'> | null {
  const { lower } = tokens[at] as Token;
  const denies = denyingVerbs.has(lower);
  if (!denies && !rejectingVerbs.has(lower)) return null;
  let i = at - 1;
  while (i >= first && (isAdverb(tokens[i] as Token) || /^(?:have|do|must)$/.test((tokens[i] as Token).lower))) i--;
  if (i < first || !/^(?:i|we|i've|we've)$/.test((tokens[i] as Token).lower)) return null;
  let stop = at + 1;
  while (stop < end && !/^(?:[.!?;:”"]|''|,)$/.test((tokens[stop] as Token).text)) stop++;
  const matter = { first: at + 1, end: stop };
  // `We categorically reject it`
  const isFirm =
    stop === at + 2 &&
    /^(?:it|this|that|them)$/.test((tokens[at + 1] as Token).lower) &&
    /^(?:categorically|totally|completely|utterly|firmly|strongly|absolutely|vehemently)$/.test((tokens[at - 1] as Token).lower);
  if (stop === at + 1 || (denies ? isRefusal(tokens, matter) : !isFirm && !isClaim(tokens, matter, lower))) return null;
  return { form: denies ? 'DENIED' : 'REJECTED', matter };
}
