import type { Span } from '#text/span.ts';

/** Longer than any headline or caption that is printed twice. */
const LONGEST = 1000;

/** Whether two paragraphs have the same words, in any spacing. */
export function sameWords(text: string, one: Span, other: Span): boolean {
  if (one.end - one.start > LONGEST || other.end - other.start > LONGEST) return false;
  return words(text, one) === words(text, other);
}

function words(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
