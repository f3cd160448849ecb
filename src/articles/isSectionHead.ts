import type { Span } from '#text/span.ts';

const LONGEST = 90;
const MOST_WORDS = 14;
const FEWEST_LETTERS = 3;
/** A small letter is allowed where capitals have one: `McALDER`, `MPs`, `O’Dell`. */
const SMALL_RUN = /\p{Ll}{3,}/u;
const MOST_SMALL = 0.15;

/** Whether a paragraph is a head within an article: a few words all in capitals, with no full stop behind them. */
export function isSectionHead(text: string, paragraph: Span): boolean {
  if (paragraph.end - paragraph.start > LONGEST) return false;
  const words = text.slice(paragraph.start, paragraph.end);
  if (/[.,;:][”"’')\]]*$/.test(words) || words.split(/\s+/).length > MOST_WORDS || SMALL_RUN.test(words)) return false;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const small = words.match(/\p{Ll}/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && small <= letters * MOST_SMALL;
}
