import type { Span } from '#text/span.ts';
import { findWords } from './findWords.ts';
import { SEARCHED_LENGTH } from './keysOf.ts';
import type { Question } from './question.ts';
import { rankWords } from './rankWords.ts';

/** A piece of a snippet: words that were searched for, or what stands between them. */
interface SnippetPart {
  readonly text: string;
  readonly match: boolean;
}

/** The part of a text that shows best why it was found. */
export interface Snippet extends Span {
  /** One behind the other, they are the text from start to end. */
  readonly parts: SnippetPart[];
}

/** UTF-16 code units of a snippet, about; it is longer where the words stand farther apart than this, or one is longer. */
const LENGTH = 200;
/** Of words that stand far apart so much is shown. */
const MOST = 600;

/**
 * Cuts out of a text the stretch where the words that were searched for stand nearest together, with what stands round it in the paragraph.
 *
 * @param text that has all the words; of another one the snippet is its beginning
 */
export function snippetOf(text: string, question: Question): Snippet {
  const words = findWords(text.slice(0, SEARCHED_LENGTH));
  const ranking = rankWords(words, question);
  const core = { start: words[ranking?.first ?? 0]?.start ?? 0, end: words[ranking?.last ?? 0]?.end ?? 0 };
  const { start, end } = widen(text, core);
  const parts: SnippetPart[] = [];
  const push = (from: number, to: number, match: boolean) => {
    if (from < to) parts.push({ text: text.slice(from, to), match });
  };
  let done = start;
  for (const word of words) {
    if (word.start < start || word.end > end || !question.words.some(({ stems }) => stems.has(word.stem))) continue;
    push(done, word.start, false);
    push(word.start, word.end, true);
    done = word.end;
  }
  push(done, end, false);
  return { start, end, parts };
}

/** Goes from the words outwards, to the ends of the paragraph or between two words. */
function widen(text: string, core: Span): Span {
  const paragraphStart = text.lastIndexOf('\n', core.start - 1) + 1;
  const newLine = text.indexOf('\n', core.end);
  const paragraphEnd = newLine === -1 ? text.length : newLine;
  const coreEnd = Math.min(core.end, core.start + MOST);
  const room = Math.max(0, LENGTH - (coreEnd - core.start));
  // What one side does not need, the other has.
  const right = Math.min(paragraphEnd - coreEnd, Math.max(Math.ceil(room / 2), room - (core.start - paragraphStart)));
  const start = Math.max(paragraphStart, core.start - (room - right));
  const end = coreEnd + right;
  return {
    start: start === paragraphStart ? start : start + (/^\S*\s*/.exec(text.slice(start, core.start))?.[0].length ?? 0),
    end: end >= paragraphEnd ? paragraphEnd : end - cutWord(text.slice(core.end > coreEnd ? core.start : coreEnd, end)),
  };
}

/** The length of the word that a text breaks off in, with the blank before it. */
function cutWord(text: string): number {
  return /\s*\S*$/.exec(text)?.[0].length ?? 0;
}
