import type { Span } from '#text/span.ts';

const letter = /[\p{L}\p{N}]/u;

/** The places of the letters and digits in stretches of a text: marks, commas and spaces at their edges do not count. */
export function lettersIn(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) if (letter.test(text.charAt(at))) places.add(at);
  return places;
}

export function sharedBy(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0;
  for (const place of one) if (other.has(place)) count++;
  return count;
}

/** What two share, of all that either has: from 0 to 1. */
export function overlapOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = sharedBy(one, other);
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** Pairs what overlaps enough, one to one, the best overlap first; index of the wanted to index of the found. */
export function pairUp(
  found: readonly ReadonlySet<number>[],
  wanted: readonly ReadonlySet<number>[],
  least: number,
): Map<number, number> {
  const scores = wanted.flatMap((one, index) =>
    found.map((other, at) => ({ index, at, overlap: overlapOf(one, other) })).filter(({ overlap }) => overlap >= least),
  );
  scores.sort((a, b) => b.overlap - a.overlap || a.index - b.index || a.at - b.at);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index, at } of scores) {
    if (pairs.has(index) || taken.has(at)) continue;
    pairs.set(index, at);
    taken.add(at);
  }
  return pairs;
}
