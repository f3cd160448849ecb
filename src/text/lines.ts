import type { Span } from './span.ts';
import { trimSpan } from './trimSpan.ts';

/** A line that shows something, without the white space round it. */
export interface Line extends Span {
  /** True where a blank line, or the start of the text, comes before it. */
  readonly afterBlank: boolean;
  /** How many characters of white space the line begins with. */
  readonly indent: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/**
 * The lines of a text that hold more than white space, in reading order.
 *
 * Blank lines leave no object behind: a file of nothing but line ends costs no memory.
 */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  let afterBlank = true;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !endsLine(text, at)) continue;
    const shown = trimSpan(text, start, at);
    afterBlank = take(found, shown, start, afterBlank);
    start = at + 1;
  }
  return found;
}

/** Keeps a line that shows something; tells whether what comes next comes after a blank line. */
function take(found: Line[], shown: Span, lineStart: number, afterBlank: boolean): boolean {
  if (shown.end === shown.start) return true;
  found.push({ start: shown.start, end: shown.end, afterBlank, indent: shown.start - lineStart });
  return false;
}

/** Whether a line ends at a character; of the two characters of a Windows line end, at the second only. */
function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === LINE_FEED || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR) return true;
  return code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED;
}
