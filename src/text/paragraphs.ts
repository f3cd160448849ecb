import { isWhiteSpace } from './isWhiteSpace.ts';
import { type Line, lines } from './lines.ts';
import type { Span } from './span.ts';
import { WIDEST_WRAP, wrapWidth } from './wrapWidth.ts';

/**
 * The paragraphs of a text, in reading order.
 *
 * Each line that shows something is a paragraph, be there blank lines between or not, unless the text is hard-wrapped: then the lines
 * of a block are joined wherever the break was forced, because the next word would not have fitted.
 *
 * @param text any text
 * @returns spans without the white space round them; the span of a joined paragraph holds its line breaks
 */
export function paragraphs(text: string): Span[] {
  const all = lines(text);
  const width = wrapWidth(text, all);
  const found: { start: number; end: number }[] = [];
  let before: Line | undefined;
  for (const line of all) {
    const open = found.at(-1);
    if (open && before && width !== null && goesOn(text, before, line, width)) open.end = line.end;
    else found.push({ start: line.start, end: line.end });
    before = line;
  }
  return found;
}

/** Whether a line only goes on with the one before it. Deeper indentation opens a paragraph. */
function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  if (line.afterBlank || line.indent > before.indent) return false;
  const length = before.end - before.start;
  return length <= WIDEST_WRAP && length + 1 + firstWordLength(text, line) > width;
}

function firstWordLength(text: string, line: Line): number {
  let end = line.start;
  const limit = Math.min(line.end, line.start + WIDEST_WRAP);
  while (end < limit && !isWhiteSpace(text.charCodeAt(end))) end += 1;
  return end - line.start;
}
