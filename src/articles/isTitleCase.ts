import type { Span } from '#text/span.ts';

const LONGEST = 160;
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.75;
/** Words of up to three letters are printed small in titles, too. */
const LONG_WORD = /(?<![\p{L}\p{M}'’-])\p{L}[\p{L}\p{M}'’]{3,}/gu;

/** Whether a paragraph is a title with capitals, one sentence at most (`Board Votes to Close the Eastern Quay.`). */
export function isTitleCase(text: string, paragraph: Span): boolean {
  if (paragraph.end - paragraph.start > LONGEST) return false;
  const words = text.slice(paragraph.start, paragraph.end).match(LONG_WORD) ?? [];
  const capitalized = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= FEWEST_WORDS && capitalized.length >= words.length * LEAST_SHARE;
}
