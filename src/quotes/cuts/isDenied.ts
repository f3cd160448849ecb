import { claimNouns, opposingVerbs } from '#lexicon/denialWords.ts';
import { DENIES, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Passage } from '../passage.ts';
import { isAdverb } from '../verbGroup.ts';
import { hasFiniteVerb, isPersonalPronoun } from '../verbs.ts';
import type { Cut } from './cut.ts';

/** How many words those who deny may have. */
const reach = 8;

/**
 * Is what stands before a cut denied by somebody behind it: `Reyes said the mill was sold[,] but Ortell denies it`? Nobody denies in one breath what they say,
 * so that is the reporter’s. Of `but he denies it` that is less sure: he may be somebody of whom the speaker tells.
 */
export function isDenied({ tokens, quotationAt }: Passage, { next }: Cut, end: number): boolean {
  const lead = (tokens[next] as Token).lower;
  if (!/^(?:but|although|though|while|which)$/.test(lead)) return false;
  let at = next + 1;
  while (at < Math.min(end, next + reach) && ((tokens[at] as Token).classes & DENIES) === 0) at++;
  const { lower } = (tokens[at] ?? { lower: '' }) as Token;
  if (at >= end || quotationAt[at] !== -1 || !opposingVerbs.has(lower)) return false;
  let last = at - 1;
  while (last > next && (isAdverb(tokens[last] as Token) || /^(?:has|have|had)$/.test((tokens[last] as Token).lower))) last--;
  if (last === next || hasFiniteVerb(tokens, next + 1, last + 1)) return false;
  if (last === next + 1 && isPersonalPronoun(tokens[last] as Token)) return false;
  return isTakenUp(tokens, at + 1, end) && (lead !== 'which' || isEnd(tokens, at + 1, end));
}

/** `denies`, `denies it`, `denied that claim`: nothing new is told. */
function isTakenUp(tokens: readonly Token[], first: number, end: number): boolean {
  if (isEnd(tokens, first, end)) return true;
  const { lower } = tokens[first] as Token;
  if (/^(?:it|this|that)$/.test(lower) && isEnd(tokens, first + 1, end)) return true;
  return (
    /^(?:the|this|that|those|these|such)$/.test(lower) &&
    claimNouns.has(tokens[first + 1]?.lower ?? '') &&
    isEnd(tokens, first + 2, end)
  );
}

const isEnd = (tokens: readonly Token[], at: number, end: number): boolean =>
  at >= end || ((tokens[at] as Token).classes & PUNCTUATION) !== 0;
