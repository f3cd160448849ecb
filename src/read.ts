import type { Reading } from '#reading.ts';

/**
 * Reads a text: finds its articles, every quote in them, who speaks, by which way the words reached the page, and who is against them.
 *
 * @param text the text as `cleanText` leaves it; all offsets in the answer count its UTF-16 code units
 * @returns what was read; a text that holds nothing to read has no articles
 */
export function readWire(text: string): Reading {
  return { text, articles: [], claims: [] };
}
