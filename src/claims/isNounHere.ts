import { AUXILIARY, POSSESSIVE } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';

/** Is what looks like a verb a noun, by the article before it: `the [shot]`, `his first [shot]`? */
export function isNounHere(tokens: readonly Token[], at: number): boolean {
  if (((tokens[at] as Token).classes & AUXILIARY) !== 0) return false;
  const isCounted = /^(?:first|second|third|last|only|final|next|single)$/.test(tokens[at - 1]?.lower ?? '');
  const before = tokens[isCounted ? at - 2 : at - 1];
  return before !== undefined && (/^(?:the|an?)$/.test(before.lower) || (isCounted && (before.classes & POSSESSIVE) !== 0));
}
