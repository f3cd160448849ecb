import { claimNouns, opposingVerbs } from '#lexicon/denialWords.ts';
import { DETERMINER, DIGITS, QUANTITY, TIME } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { isAdverb } from './verbGroup.ts';
import { isIngForm } from './verbs.ts';

/** Words that may tell how long after: `, two days [after]`. */
const longestTime = 4;

/**
 * `admitted that he had paid, [two days after denying it]`, `conceded it [after at first rejecting the claim]`, `admitted it, [having denied it]`: what whoever speaks said
 * before, told by the writer.
 *
 * @param at the token of `after`, `before`, `despite` or `having`
 * @returns where the words begin, with how long after and the comma before them; -1 where they tell nothing of the kind
 */
export function startOfOwnDenial(tokens: readonly Token[], at: number, first: number): number {
  const { lower } = tokens[at] as Token;
  if (!/^(?:after|before|despite|having)$/.test(lower)) return -1;
  let verb = at + 1;
  while (verb < tokens.length && (isAdverb(tokens[verb] as Token) || /^(?:at|first)$/.test((tokens[verb] as Token).lower)))
    verb++;
  const token = tokens[verb];
  if (token === undefined || !opposingVerbs.has(token.lower) || isIngForm(token) === (lower === 'having')) return -1;
  const [object, noun] = [tokens[verb + 1], tokens[verb + 2]];
  const isTaken = /^(?:it|this|that|so)$/.test(object?.lower ?? '') || claimNouns.has(noun?.lower ?? '');
  if (!isTaken) return -1;
  let start = at;
  while (
    start > first &&
    at - start < longestTime &&
    ((tokens[start - 1] as Token).classes & (TIME | QUANTITY | DETERMINER | DIGITS)) !== 0
  )
    start--;
  if (tokens[start - 1]?.text === ',') return start - 1;
  return tokens[at - 1]?.text === ',' ? at - 1 : at;
}
