import { claimNouns, clauseNouns } from '#lexicon/denialWords.ts';
import { spreadingParticiples, tellingParticiples } from '#lexicon/reportingNouns.ts';
import { AUXILIARY, CAPITALIZED, DETERMINER, POSSESSIVE, VERB_ING } from '#lexicon/wordClasses.ts';
import { endOfNounPhrase } from '#quotes/endOfNounPhrase.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readObject } from '#quotes/readObject.ts';
import { hasFiniteVerb, isFiniteVerb, isPersonalPronoun } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';

/** How many words may stand between a claim and its clause: `accusations [by the head of the port] that`. */
const reach = 10;

/** `the claim by Reyes [that she had sold the port]`: the clause behind a word for a claim; null where there is none. */
export function clauseOfClaim(tokens: readonly Token[], range: TokenRange): TokenRange | null {
  if (!isNamedClaim(tokens, range)) return null;
  const from = readObject(tokens, range.first, range.end)?.end ?? range.end;
  // `reports [claiming] that it sank`
  const start = tellingParticiples.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  if (tellsMore(tokens, start, range.end)) return { first: start + 1, end: range.end };
  if (isBareClause(tokens, start, range.end)) return { first: start, end: range.end };
  if (start > from) return null;
  for (let i = from; i < Math.min(range.end, from + reach); i++) {
    if (tellsMore(tokens, i, range.end)) return { first: i + 1, end: range.end };
    // `dismissed the charges by [saying] that`: the clause is another's.
    const { classes, lower } = tokens[i] as Token;
    if ((classes & (VERB_ING | CAPITALIZED)) === VERB_ING && !(i === from && spreadingParticiples.has(lower))) return null;
  }
  return null;
}

/** `denied claims [she had lied]`, `rejected reports [the club was for sale]`: a clause without its `that`. */
function isBareClause(tokens: readonly Token[], first: number, end: number): boolean {
  const begin = tokens[first];
  if (begin === undefined || first >= end) return false;
  // Of `claims the union filed` the union filed them.
  const isVerb = (at: number): boolean =>
    at < end && ((tokens[at] as Token).classes & AUXILIARY) !== 0 && isFiniteVerb(tokens, at, first);
  if (isPersonalPronoun(begin)) return isVerb(first + 1);
  if ((begin.classes & (DETERMINER | POSSESSIVE)) === 0 || /^(?:that|which|what)$/.test(begin.lower)) return false;
  const stop = endOfNounPhrase(tokens, first, end, true);
  return stop > first && isVerb(stop);
}

/** Is it a noun phrase with a word for a claim as its head? */
export function isNamedClaim(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const object = readObject(tokens, first, end);
  const noun = object === null ? '' : (tokens[object.head] as Token).lower;
  return claimNouns.has(noun) || clauseNouns.has(noun);
}

/** Does a clause stand there that says what is claimed? */
export const tellsMore = (tokens: readonly Token[], first: number, end: number): boolean =>
  first < end && tokens[first]?.lower === 'that' && hasFiniteVerb(tokens, first + 1, end);
