import { isWhiteSpace } from './isWhiteSpace.ts';
import type { Span } from './span.ts';

/**
 * The span without the white space at its two ends.
 *
 * @returns a span within the one given; an empty one, at its end, where there is nothing but white space
 */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  while (from < end && isWhiteSpace(text.charCodeAt(from))) from += 1;
  let to = end;
  while (to > from && isWhiteSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
