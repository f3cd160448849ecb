import { CAPITALIZED, CONJUNCTION, DETERMINER, PREPOSITION, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Passage, PassageQuotation } from './passage.ts';

/** Are the words between the marks a title: every word but the small ones with a capital, and no comma or stop at the end? */
export function isTitle({ tokens }: Passage, { open, close }: PassageQuotation): boolean {
  let words = 0;
  for (let i = open + 1; i < close; i++) {
    const token = tokens[i] as Token;
    if ((token.classes & PUNCTUATION) !== 0) continue;
    if ((token.classes & CAPITALIZED) !== 0) words++;
    else if ((token.classes & (DETERMINER | PREPOSITION | CONJUNCTION)) === 0) return false;
  }
  return words >= 2;
}
