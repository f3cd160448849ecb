import { findWords } from './findWords.ts';
import type { Question } from './question.ts';

/** More words are not looked for: that is a sentence, and few records have as many of its words. */
const MOST_WORDS = 32;
/** UTF-16 code units of what was typed that are read. */
const READ_LENGTH = 10_000;

/** Words that say little of what somebody looks for. */
const SMALL = new Set(
  'a an and are as at be been by for from had has have he his in is it its of on or she that the their they this to was were which who with'.split(
    ' ',
  ),
);

/**
 * Reads what somebody typed. Small words count only where there are no others.
 *
 * @param typed any text: nothing in it is an operator
 */
export function readQuestion(typed: string): Question {
  const text = typed.slice(0, READ_LENGTH);
  const all = findWords(text);
  const large = all.filter(({ folded }) => !SMALL.has(folded));
  const counted = large.length > 0 ? large : all;
  const words = new Map(
    counted.slice(0, MOST_WORDS).map(({ folded, stem }) => [folded, { folded, stems: stemsOf(folded, stem) }]),
  );
  const last = all.at(-1);
  const typing = last?.end === text.length && words.has(last.folded) ? last.folded : null;
  return { words: [...words.values()], typing };
}

/** Whoever does not type capitals may mean the country. */
function stemsOf(folded: string, stem: string): ReadonlySet<string> {
  return new Set(folded === 'us' ? [stem, 'usa'] : [stem]);
}
