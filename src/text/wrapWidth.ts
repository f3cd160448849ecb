import type { Line } from './lines.ts';

/** A longer line than this was not broken to fit a page or a terminal. */
export const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;
/** In wrapped English prose about three lines in four begin with a small letter; in lines that are paragraphs, hardly one. */
const LEAST_SHARE_OF_SMALL_STARTS = 0.3;
const SMALL_LETTER = /^\p{Ll}/u;
const SENTENCE_END = /[.!?]["'”’)]*$/;

/**
 * The width, in characters, to which the lines of a text were broken by hand or by a mail program.
 *
 * The proof is a line that breaks off in mid-sentence and goes on with a small letter.
 *
 * @returns the length of the longest line that breaks off, or null where lines are not broken
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let breaks = 0;
  let proofs = 0;
  let width = 0;
  let before: Line | undefined;
  for (const line of lines) {
    const length = before === undefined ? 0 : before.end - before.start;
    if (before !== undefined && !line.afterBlank && length <= WIDEST_WRAP) {
      breaks += 1;
      const isProof =
        length >= NARROWEST_WRAP &&
        SMALL_LETTER.test(text.slice(line.start, line.start + 2)) &&
        !SENTENCE_END.test(text.slice(before.start, before.end));
      if (isProof) {
        proofs += 1;
        width = Math.max(width, length);
      }
    }
    before = line;
  }
  return proofs > 0 && proofs >= breaks * LEAST_SHARE_OF_SMALL_STARTS ? width : null;
}
