import { anaphoricWords } from '#lexicon/denialWords.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readObject } from '#quotes/readObject.ts';
import { isFiniteVerb } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';

/** Do words only point at a claim: `it`, `that`, `that whatever`? */
export function isBarePronoun(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  if (!anaphoricWords.has(tokens[first]?.lower ?? '')) return false;
  // `denied [it had fired]` tells what is denied.
  if (first + 1 < end && isFiniteVerb(tokens, first + 1, first)) return false;
  const object = readObject(tokens, first, end);
  return object === null || object.end === first + 1 || /^(?:whatever|whatsoever|all)$/.test(tokens[first + 1]?.lower ?? '');
}
