import type { Stretch } from '#text/span.ts';

/** A stretch from the three columns that hold it; null where they hold none. */
export function stretchOf(start: number | null, end: number | null, text: string | null): Stretch | null {
  return start === null || end === null || text === null ? null : { start, end, text };
}

/**
 * The stretch of an article that lies within words of it.
 *
 * @param start of the stretch, in UTF-16 code units of the article's text
 * @param end of the stretch, likewise
 * @param wordsStart where the words begin, likewise
 */
export function stretchWithin(start: number, end: number, wordsStart: number, words: string): Stretch {
  return { start, end, text: words.slice(start - wordsStart, end - wordsStart) };
}
