import {
  acceptingVerbs,
  amountNouns,
  claimNouns,
  clauseNouns,
  disputingVerbs,
  factNouns,
  falseWords,
  judgingWords,
  utteranceNouns,
} from '#lexicon/denialWords.ts';
import { tellingParticiples, writtenNouns } from '#lexicon/reportingNouns.ts';
import { CAPITALIZED, CLOSES_QUOTE, OPENS_QUOTE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { isPointed } from '#quotes/isPointed.ts';
import { readObject } from '#quotes/readObject.ts';
import { hasFiniteVerb } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { endOfWords } from './endOfWords.ts';

/** How many words behind `as` may stand before the one that calls a claim false: `as a cruel and shabby [lie]`. */
const reach = 6;

/**
 * Does what is rejected name a claim (`the report`, `the idea that she had left`), or is it called false (`the letter as a forgery`)? `rejected the appeal`
 * does neither.
 *
 * @param verb the verb of rejecting, in small letters
 */
export function isClaim(tokens: readonly Token[], range: TokenRange, verb: string): boolean {
  const { first, end } = range;
  const begin = tokens[first] as Token;
  const next = first + 1 < end ? (tokens[first + 1] as Token) : undefined;
  if (acceptingVerbs.has(verb)) return isHeldToBeSo(tokens, range);
  const isBare =
    next === undefined || (next.classes & PUNCTUATION) !== 0 || endOfWords(tokens, first + 1, ['and', 'but', 'out of hand']) > 0;
  if (isBare && /^(?:it|this|that|these|those|them)$/.test(begin.lower))
    return disputingVerbs.has(verb) || (begin.lower !== 'it' && (opposing.test(verb) || isDemonstrative(begin)));
  // `rejected what it termed “the whining of losers”`
  if (begin.lower === 'what')
    return tokens
      .slice(first + 1, Math.min(end, first + 6))
      .some(({ lower }) => /^(?:called|termed|described|labell?ed|dubbed)$/.test(lower));
  // `dismissed as a forgery a report`
  if (begin.lower === 'as')
    return isCalledFalse(tokens, first, end) || namesClaim(tokens, { first: behindAs(tokens, range), end });
  const object = readObject(tokens, first, end);
  // `disputed that the bridge was old`
  if (begin.lower === 'that' && (object === null || object.end === first + 1 || !isClaimNoun(tokens, object.head, verb)))
    return hasFiniteVerb(tokens, first + 1, end) || isCalledFalse(tokens, first, end);
  return (
    namesClaim(tokens, range, verb) ||
    (object !== null && isCalledFalse(tokens, object.end, end, !utteranceNouns.has((tokens[object.head] as Token).lower)))
  );
}

/** `did not accept [that it was old]`, `did not accept [the finding]`: one may not accept an offer, a form or a fee. */
function isHeldToBeSo(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  if ((tokens[first] as Token).lower === 'that') return !isPointed(tokens, first, end) && hasFiniteVerb(tokens, first + 1, end);
  const object = readObject(tokens, first, end);
  if (object === null) return false;
  const isClause = tokens[object.end]?.lower === 'that' && hasFiniteVerb(tokens, object.end + 1, end);
  const noun = (tokens[object.head] as Token).lower;
  return (
    /^(?:allegations?|accusations?|suggestions?|findings?|conclusions?|account|version|assertions?|characteri[sz]ation|premise)$/.test(
      noun,
    ) ||
    (isClause && (claimNouns.has(noun) || clauseNouns.has(noun)))
  );
}

/** `[took] issue with this`, `[disagreed] with that`, `[pushed] back on that` */
const opposing = /^(?:takes?|took|taking|disagree\w*|push\w*|scoff\w*)$/;

const isDemonstrative = ({ lower }: Token): boolean => lower === 'that' || lower === 'this';

/** Is the head of the noun phrase a word for a claim? */
export function namesClaim(tokens: readonly Token[], { first, end }: TokenRange, verb = ''): boolean {
  const object = readObject(tokens, first, end);
  if (object === null) return false;
  const noun = tokens[object.head] as Token;
  // `Reports that it sank`: as the first word a noun may have the capital of its sentence.
  if ((noun.classes & CAPITALIZED) !== 0 && object.head > first) return false;
  if (isClaimNoun(tokens, object.head, verb)) return true;
  // `a set of her claims`
  return (
    amountNouns.has(noun.lower) && tokens[object.head + 1]?.lower === 'of' && namesClaim(tokens, { first: object.head + 2, end })
  );
}

function isClaimNoun(tokens: readonly Token[], at: number, verb: string): boolean {
  const { lower } = tokens[at] as Token;
  // `the fear that it may break`, `that idea`; of `the idea of a fair` nobody says that it is so.
  if (clauseNouns.has(lower))
    return (
      tokens[at + 1]?.lower === 'that' ||
      (/^(?:that|this|such|these|those)$/.test(tokens[at - 1]?.lower ?? '') &&
        /^(?:ideas?|notions?|theor(?:y|ies)|views?|doubts?|suspicions?|concerns?|fears?|talk)$/.test(lower))
    );
  // `dismissed posts claiming that it had sunk`
  if (
    writtenNouns.has(lower) &&
    !/^(?:petition|complaint|affidavit|letter|document|paper)s?$/.test(lower) &&
    tellingParticiples.has(tokens[at + 1]?.lower ?? '')
  )
    return true;
  return claimNouns.has(lower) || (disputingVerbs.has(verb) && factNouns.has(lower));
}

/** `as baseless`, `as “a pack of lies”`, near the object that it is said of. */
function isCalledFalse(tokens: readonly Token[], first: number, end: number, strictly = false): boolean {
  let as = first;
  while (as < Math.min(end, first + 12) && (tokens[as] as Token).lower !== 'as') as++;
  for (let i = as + 1; i < Math.min(end, as + 1 + reach); i++) {
    const { lower } = tokens[i] as Token;
    if (falseWords.has(lower) && !(strictly && judgingWords.has(lower))) return true;
  }
  return false;
}

/** Where the noun phrase behind `as baseless` begins: at its article. */
export function behindAs(tokens: readonly Token[], { first, end }: TokenRange): number {
  // `as “panic-mongering” [reports] that`
  if (((tokens[first + 1]?.classes ?? 0) & OPENS_QUOTE) !== 0)
    for (let i = first + 2; i + 1 < Math.min(end, first + reach + 4); i++)
      if (((tokens[i] as Token).classes & CLOSES_QUOTE) !== 0) return i + 1;
  for (let i = first + 2; i < Math.min(end, first + reach + 4); i++)
    if (/^(?:the|a|an|its|his|her|their|all|any)$/.test((tokens[i] as Token).lower)) return i;
  return first + 1;
}
