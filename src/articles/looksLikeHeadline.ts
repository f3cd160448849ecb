import type { Span } from '#text/span.ts';

const LONGEST = 160;
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
  const words = text.slice(paragraph.start, paragraph.end);
  if (!OPENS.test(words) || !LETTER.test(words) || TWO_SENTENCES.test(words)) return false;
  return ABBREVIATION_END.test(words) || !STOP_END.test(words);
}
