import type { Span } from './span.ts';
import { trimSpan } from './trimSpan.ts';

/** A line that shows something, without the white space round it. */
export interface Line extends Span {
  /** True where a blank line, or the start of the text, comes before it. */
  readonly afterBlank: boolean;
  /** How many characters of white space the line begins with. */
  readonly indent: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * The lines of a text that hold more than white space, in reading order.
 *
 * Blank lines leave no object behind: a file of nothing but line ends costs no memory.
 */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  let afterBlank = true;
  const take = (end: number) => {
    const shown = trimSpan(text, start, end);
    if (shown.end > shown.start) found.push({ ...shown, afterBlank, indent: shown.start - start });
    afterBlank = shown.end === shown.start;
  };
  for (const lineEnd of text.matchAll(LINE_END)) {
    take(lineEnd.index);
    start = lineEnd.index + lineEnd[0].length;
  }
  take(text.length);
  return found;
}
