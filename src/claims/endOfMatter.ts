import { anaphoricWords, claimNouns } from '#lexicon/denialWords.ts';
import { DETERMINER, PREPOSITION, RELATIVE, TIME, VERB_PARTICIPLE } from '#lexicon/wordClasses.ts';
import { endOfClause } from '#quotes/clauseEdges.ts';
import type { SentenceView } from '#quotes/cueSite.ts';
import { endOfNounPhrase } from '#quotes/endOfNounPhrase.ts';
import { endOfPhrase } from '#quotes/endOfPhrase.ts';
import { isPointed } from '#quotes/isPointed.ts';
import { type ObjectPhrase, readObject } from '#quotes/readObject.ts';
import { isAdverb } from '#quotes/verbGroup.ts';
import { hasFiniteVerb, isFiniteVerb, isIngForm } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { endOfWords } from './endOfWords.ts';

/**
 * Where what is denied ends: as a phrase or a clause does, but before the sentence's own clause (`after denying it, [she left]`), its next verb (`denied the
 * charge [and left]`), another clause (`denied that it broke, [while the mayor]`), and what a claim is called (`dismissed the report [as nonsense]`).
 */
export function endOfMatter(view: SentenceView, first: number): number {
  const { tokens, quotationAt } = view.passage;
  const object = readObject(tokens, first, view.sentence.end);
  // `rejected that explanation [out of hand]`
  const hand = object?.end ?? first + 1;
  if (endOfWords(tokens, hand, ['out of hand']) > 0) return hand;
  const isClause =
    (tokens[first]?.lower === 'that' && !isPointed(tokens, first, view.sentence.end)) ||
    (object !== null && tokens[object.end]?.lower === 'that');
  const end = isClause ? endOfClause(view, first, null, true) : endOfPhrase(view, first, null, true);
  if (object !== null && !isClause && namesNoMore(tokens, object)) return Math.min(end, object.end);
  for (let i = first + 1; i + 1 < end; i++) {
    if (quotationAt[i] !== -1) continue;
    const { text, lower } = tokens[i] as Token;
    // `denied that the loan[, which he repaid,] was improper`: an aside to the subject.
    if (text === ',' && isClause && !hasFiniteVerb(tokens, first + 1, i)) {
      const close = tokens.slice(i + 1, end).findIndex((token) => token.text === ',');
      if (close > 0) i += close + 1;
      continue;
    }
    // `hit back at claims that she was ill [by] publishing a test`
    if (lower === 'by' && isIngForm(tokens[i + 1] as Token)) return i;
    if (text === ',') {
      if (isOpener.test((tokens[i + 1] as Token).lower) || beginsOwnClause(tokens, i + 1, end)) return i;
      if (isFiniteThere(tokens, i + 1, end)) return i;
    } else if (lower === 'as' && !isComparison(tokens, i) && (!isClause || quotationAt[i + 1] !== -1)) return i;
    else if (!isClause && /^(?:and|but)$/.test(lower) && isFiniteThere(tokens, i + 1, end)) return i;
  }
  return end;
}

/** `denied the charge [and left]`, `the charge, [she said]`: nothing behind a word for a claim tells more of it. */
function namesNoMore(tokens: readonly Token[], { head, end }: ObjectPhrase): boolean {
  const { lower } = tokens[head] as Token;
  if (!claimNouns.has(lower) && !(head === end - 1 && anaphoricWords.has(lower))) return false;
  const [next, behind] = [tokens[end], tokens[end + 1]];
  return next !== undefined && /^(?:,|and|but)$/.test(next.lower) && ((behind?.classes ?? 0) & (DETERMINER | RELATIVE)) === 0;
}

/** `, [and] she left`: a subject with its verb. */
function beginsOwnClause(tokens: readonly Token[], at: number, end: number): boolean {
  const first = (tokens[at] as Token).lower === 'and' ? at + 1 : at;
  return [false, true].some((joint) => {
    const stop = endOfNounPhrase(tokens, first, end, joint);
    return stop > first && stop < end && isFiniteThere(tokens, stop, end);
  });
}

/** Does a finite verb stand there, and no participle (`articles, written by`)? */
function isFiniteThere(tokens: readonly Token[], at: number, end: number): boolean {
  let verb = at;
  while (verb < end && isAdverb(tokens[verb] as Token)) verb++;
  if (verb >= end || !isFiniteVerb(tokens, verb, at)) return false;
  // `which denied that it was late, [said] on Monday that`
  const tellsDay = tokens[verb + 1]?.lower === 'on' && ((tokens[verb + 2]?.classes ?? 0) & TIME) !== 0;
  const isParticiple = !tellsDay && ((tokens[verb] as Token).classes & VERB_PARTICIPLE) !== 0;
  return !(isParticiple && ((tokens[verb + 1]?.classes ?? 0) & PREPOSITION) !== 0);
}

/** Words behind a comma that lead in a clause of the reporter's. */
const isOpener = /^(?:while|although|though|whereas|but|calling|saying|citing|insisting|arguing|noting|explaining)$/;

/** `such as`, `as well as`, `as much as`: no name for the claim. */
const isComparison = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'such' ||
  /^(?:well|much|many|early|late|long|soon)$/.test(tokens[at + 1]?.lower ?? '') ||
  /^(?:well|much|many|early|late|long|soon)$/.test(tokens[at - 1]?.lower ?? '');
