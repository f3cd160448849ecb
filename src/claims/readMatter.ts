import type { TokenRange } from '#quotes/found.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import { hasFiniteVerb, isIngForm } from '#quotes/verbs.ts';
import type { Voice } from '#speakers/speaker.ts';
import type { Token } from '#text/token.ts';
import type { Target } from './claim.ts';
import { claimKey } from './claimKey.ts';
import { clauseOfClaim, isNamedClaim } from './clauseOfClaim.ts';
import type { HeardArticle } from './heardArticle.ts';
import { countTerms } from './proposition.ts';
import { readProposition } from './readProposition.ts';

/** Fewer terms than this do not say what is denied; nobody takes so few for what somebody says elsewhere, for they reach no further than their article. */
const fewestTerms = 1;

/**
 * What a denial is against by its own words: `denied [that the bridge was never tested]`, `denied [taking bribes from builders]`. So the claim is known by its
 * denial, and is the same claim as that of whoever makes it in another text.
 *
 * @param matter what is denied, as it is named there
 * @returns null where the words name the claim (`the report`) or say too little
 */
export function readMatter(article: HeardArticle, matter: TokenRange, by: readonly Voice[]): Target | null {
  const { tokens } = article.passage;
  const range = clauseOf(tokens, matter);
  if (range === null) return null;
  const speakers = by.map(({ speaker }) => speaker);
  const proposition = readProposition(article, [range], speakers, true);
  if (countTerms(proposition) < fewestTerms) return null;
  const { text } = stretchOf(article.passage, range);
  return {
    article: null,
    quote: null,
    assertion: { key: claimKey(proposition), text, proposition },
    text,
    confidence: 0.9,
    why: 'the denial itself says what is denied',
  };
}

/** The clause or the gerund in what is denied; `the claim [that she had sold the port]`. */
function clauseOf(tokens: readonly Token[], range: TokenRange): TokenRange | null {
  const isClause = tokens[range.first]?.lower === 'that' && hasFiniteVerb(tokens, range.first + 1, range.end);
  if (!isClause && isNamedClaim(tokens, range)) return clauseOfClaim(tokens, range);
  const at = isClause ? range.first + 1 : range.first;
  const begin = tokens[at];
  // `what they called a lie` names no claim.
  if (begin === undefined || at >= range.end || begin.lower === 'what') return null;
  return isIngForm(begin) || isClause || hasFiniteVerb(tokens, at + 1, range.end) ? { first: at, end: range.end } : null;
}
