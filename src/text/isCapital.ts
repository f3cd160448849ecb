import { CAPITALIZED, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Token } from './token.ts';

/** Is there a token, and is it a word that begins with a capital? */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & (CAPITALIZED | PUNCTUATION)) === CAPITALIZED;
