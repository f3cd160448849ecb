import type { Span } from '#text/span.ts';
import { type FoldedWord, foldWord, isEnglish } from './foldWord.ts';

/** A word of a text, and where it stands, in UTF-16 code units. */
export interface Word extends FoldedWord, Span {}

const OF_ENGLISH = /[A-Za-z0-9]+/g;
const OF_ANY_SCRIPT = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * The words of a text, in order. What is neither letter nor digit only parts them, so that a text of signs has none. O’Brien’s is one word, as are
 * U.S. and 10,000; of well-known each half is one.
 *
 * @param text any text, also one with NUL or with halves of surrogate pairs
 */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  const letters = isEnglish(text) ? OF_ENGLISH : OF_ANY_SCRIPT;
  let start = -1;
  let [end, from] = [-1, -1];
  const push = () => {
    if (start === -1) return;
    const { folded, stem } = foldWord(text.slice(start, end));
    if (folded !== '') words.push({ start, end, folded, stem });
  };
  letters.lastIndex = 0;
  for (let found = letters.exec(text); found !== null; found = letters.exec(text)) {
    const { 0: run, index } = found;
    if (index !== end + 1 || !joins(text, from, end, run)) {
      push();
      start = index;
    }
    from = index;
    end = index + run.length;
  }
  push();
  return words;
}

/** Whether the sign behind one run of letters or digits, from `from` to `end`, joins the next to it. */
function joins(text: string, from: number, end: number, next: string): boolean {
  switch (text[end]) {
    case "'":
    case '\u2018':
    case '\u2019':
    case '\u02bc':
      return from !== -1;
    case '.':
      return isLetter(text.slice(from, end)) && isLetter(next);
    case ',':
      return /^\d{3}$/.test(next) && /^\d+$/.test(text.slice(from, end));
    default:
      return false;
  }
}

function isLetter(run: string): boolean {
  return /^\p{L}$/u.test(run);
}
