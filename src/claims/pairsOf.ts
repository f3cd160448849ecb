import type { Proposition } from './proposition.ts';

/** Of so many terms, the most telling ones, every two are a pair. */
const mostTerms = 6;

/**
 * Pairs of terms by which propositions that have much in common are found without looking at all of them. The first is the anchor, of the two most
 * telling terms: whatever holds more detail than this proposition has it among its own pairs, unless that is very long.
 */
export function pairsOf({ agents, names, numbers, words }: Proposition): string[] {
  const terms = [...new Set([...agents, ...names, ...numbers, ...words])].sort(
    (one, other) => other.length - one.length || (one < other ? -1 : 1),
  );
  const telling = terms.slice(0, mostTerms);
  return telling.flatMap((one, index) => telling.slice(index + 1).map((other) => `${one} + ${other}`));
}
