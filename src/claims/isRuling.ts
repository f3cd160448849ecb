import { rulingNouns } from '#lexicon/denialWords.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readObject } from '#quotes/readObject.ts';
import type { Token } from '#text/token.ts';

/** `The judge dismissed the complaint`: a court or a regulator that ends a case says nothing of its own, and denies no claim. */
export function isRuling(tokens: readonly Token[], verb: string, mention: TokenRange, matter: TokenRange): boolean {
  const object = readObject(tokens, matter.first, matter.end);
  return (
    /^dismiss/.test(verb) &&
    object !== null &&
    /^(?:complaint|charge)s?$/.test((tokens[object.head] as Token).lower) &&
    tokens.slice(mention.first, mention.end).some(({ lower }) => rulingNouns.has(lower))
  );
}
