import type { Span } from '#text/span.ts';

/** Longer than any headline or caption that is printed twice. */
const LONGEST = 1000;

/** Whether two paragraphs have the same words, in any spacing. */
export function sameWords(text: string, one: Span, other: Span): boolean {
  if (one.end - one.start > LONGEST || other.end - other.start > LONGEST) return false;
  // Nearly all paragraphs differ at one of their ends, which is seen without a copy of either.
  if (
    text.charCodeAt(one.start) !== text.charCodeAt(other.start) ||
    text.charCodeAt(one.end - 1) !== text.charCodeAt(other.end - 1)
  )
    return false;
  return words(text, one) === words(text, other);
}

function words(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
