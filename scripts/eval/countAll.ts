import { readWire } from '#read.ts';
import { type Counts, nothing } from './counts.ts';
import type { Gold } from './gold.ts';
import { score } from './score.ts';

/**
 * Reads texts and counts what is right.
 *
 * @param tell is told of each miss, with the name of its text
 */
export function countAll(all: readonly Gold[], tell: (miss: string) => void = () => {}): Counts {
  const counts = nothing();
  for (const gold of all) score(readWire(gold.text), gold, counts, (miss) => tell(`${gold.name}: ${miss}`));
  return counts;
}
