import type { Span } from '#text/span.ts';

const LONGEST = 160;
/** Room for an abbreviation and closing quotation marks. */
const LONGEST_ENDING = 16;
/** `U.N.`, `p.m.`, `Inc.`: a full stop that ends no sentence. */
const ABBREVIATION_END = /(?:(?<!\p{L})(?:\p{L}\.){2,}|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|No)\.)$/u;
const STOP_END = /[.,;:][”"’')\]]*$/;
const TWO_SENTENCES = /\p{Ll}{3,}[.!?]["”’)]*\s+["“‘(]*\p{Lu}/u;
const OPENS = /^["“”'‘([]*[\p{Lu}\p{Lo}\p{Nd}$€£#@]/u;
const LETTER = /\p{L}/u;

/**
 * Whether a paragraph looks like a headline: one short line with no full stop behind it.
 *
 * A full stop that belongs to an abbreviation does not count (`More ferries laid up in latest storm: U.N.`).
 */
export function looksLikeHeadline(text: string, paragraph: Span): boolean {
  if (paragraph.end - paragraph.start > LONGEST) return false;
  // The end is looked at first, for nearly all paragraphs of a body have a full stop there.
  const ending = text.slice(Math.max(paragraph.start, paragraph.end - LONGEST_ENDING), paragraph.end);
  if (STOP_END.test(ending) && !ABBREVIATION_END.test(ending)) return false;
  const words = text.slice(paragraph.start, paragraph.end);
  return OPENS.test(words) && LETTER.test(words) && !TWO_SENTENCES.test(words);
}
