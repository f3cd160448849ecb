import type { Reading } from '#reading.ts';
import type { Counts } from './counts.ts';
import type { Gold } from './gold.ts';
import { scoreDenials } from './scoreDenials.ts';
import { scoreQuotes } from './scoreQuotes.ts';

/** Is told of each miss, in a sentence. */
export type Tell = (miss: string) => void;

/**
 * Adds to the counts what a reading has in common with what a careful reader marked.
 *
 * A quote is right where it shares half of its letters and digits with a statement (of all that either has; strictly: nine tenths). Each is matched
 * once, the best overlap first. The rest of a quote is judged where the quote is right, and all of its speakers must be. What the reader calls
 * optional is neither demanded nor held against.
 *
 * @param tell is told of what was missed and what was found wrongly
 */
export function score(reading: Reading, gold: Gold, counts: Counts, tell: Tell = () => {}): void {
  counts.documents++;
  scoreQuotes(reading, gold, counts, tell);
  scoreDenials(reading, gold, counts, tell);
}
