import type { Wish } from './matching.ts';
import type { AskedWord } from './question.ts';

/** That a record has all of these words. */
export function wishFor(words: readonly AskedWord[]): Wish {
  return words.map(({ stems }) => Array.from(stems, (word) => ({ form: 'stem', word })));
}
