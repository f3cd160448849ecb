import { findWords } from './findWords.ts';
import type { SearchedKind } from './searchedKind.ts';
import { tierOf } from './tiers.ts';

/** UTF-16 code units of a text that are searched. What they come to fits into PostgreSQL's largest tsvector, in any script. */
export const SEARCHED_LENGTH = 100_000;

/** Of every word the index has its stem, and the word itself where it is another: for words that somebody is still typing. */
export type KeyForm = 'stem' | 'word';

const LETTERS = { SPEAKER: 's', CLAIM: 'c', ARTICLE: 'a', QUOTE: 'q', stem: 's', word: 'w' } as const;

/**
 * A word as the index has it: letters and digits only, whatever was typed.
 *
 * @param tier of the record that has the word
 * @param word folded (`findWords`)
 */
export function keyOf(kind: SearchedKind, tier: number, form: KeyForm, word: string): string {
  return `${LETTERS[kind]}${tier}${LETTERS[form]}${word}`;
}

/**
 * What the index keeps of a record: each of its words once, with spaces between them.
 *
 * @param row the record's number (`searchRow`)
 */
export function keysOf(kind: SearchedKind, row: bigint, text: string): string {
  const tier = tierOf(row);
  const [ofStem, ofWord] = [keyOf(kind, tier, 'stem', ''), keyOf(kind, tier, 'word', '')];
  const [stems, words] = [new Set<string>(), new Set<string>()];
  let keys = '';
  for (const { folded, stem } of findWords(text.slice(0, SEARCHED_LENGTH))) {
    if (words.size === words.add(folded).size) continue;
    if (stems.size < stems.add(stem).size) keys += ` ${ofStem}${stem}`;
    if (folded !== stem) keys += ` ${ofWord}${folded}`;
  }
  return keys.slice(1);
}
