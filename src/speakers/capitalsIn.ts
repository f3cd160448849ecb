import { CAPITALIZED, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import { TokenSet } from '#text/tokenSet.ts';

/** The words, in small letters, that have a capital where no sentence and no quotation begins: they are names, or parts of names. */
export function capitalsIn({ tokens, sentences, quotations }: Passage): Set<string> {
  const starts = new TokenSet(tokens.length);
  for (const { first } of sentences) starts.add(first);
  for (const { open } of quotations) starts.add(open + 1);
  const capitals = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const { classes, lower } = tokens[i] as Token;
    if ((classes & CAPITALIZED) !== 0 && !starts.has(i) && ((tokens[i - 1] as Token).classes & PUNCTUATION) === 0)
      capitals.add(lower);
  }
  return capitals;
}
