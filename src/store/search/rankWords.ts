import type { Word } from './findWords.ts';
import type { AskedWord, Question } from './question.ts';

/** How well a text answers a question, and by which words. */
export interface Ranking {
  /** From 0 to 1: 1 for a text that is what was typed, and nothing else. */
  readonly score: number;
  /** The first and the last of the words among which all that were typed stand nearest together. */
  readonly first: number;
  readonly last: number;
}

/** How much of the score each of these makes: the very words, that they stand together, and that the text has few others. */
const WEIGHTS = { words: 0.6, together: 0.3, short: 0.1 } as const;
/** What another form of a word counts for, and a word that goes on from what was typed. */
const OTHER_FORM = 0.6;
const LONGER = 0.8;

/**
 * Ranks a text by what was typed.
 *
 * @param words of the text, in order
 * @returns null where the text does not have all words
 */
export function rankWords(words: readonly Word[], { words: asked, typing }: Question): Ranking | null {
  const best = new Array<number>(asked.length).fill(0);
  const hits: { place: number; which: number }[] = [];
  words.forEach((word, place) => {
    asked.forEach((wanted, which) => {
      if (!wanted.stems.has(word.stem)) return;
      hits.push({ place, which });
      best[which] = Math.max(best[which] ?? 0, likeness(word, wanted, typing));
    });
  });
  if (best.length === 0 || best.includes(0)) return null;
  const { first, last } = nearest(hits, asked.length);
  const together = Math.min(1, asked.length / (last - first + 1));
  const short = Math.min(1, asked.length / words.length);
  const alike = best.reduce((sum, one) => sum + one, 0) / best.length;
  const score = WEIGHTS.words * alike + WEIGHTS.together * together + WEIGHTS.short * short;
  // What differs by the rounding of sums only is as good.
  return { score: Math.round(score * 1e4) / 1e4, first, last };
}

function likeness(word: Word, { folded }: AskedWord, typing: string | null): number {
  if (word.folded === folded) return 1;
  return folded === typing && word.folded.startsWith(folded) ? LONGER : OTHER_FORM;
}

/** The shortest stretch that has a hit of each word, the earliest of several. */
function nearest(hits: readonly { place: number; which: number }[], count: number): { first: number; last: number } {
  const within = new Array<number>(count).fill(0);
  let [missing, start] = [count, 0];
  let [first, last] = [0, Number.POSITIVE_INFINITY];
  for (const { place, which } of hits) {
    if (within[which] === 0) missing -= 1;
    within[which] = (within[which] ?? 0) + 1;
    while (missing === 0) {
      const out = hits[start];
      if (out === undefined) break;
      if (place - out.place < last - first) [first, last] = [out.place, place];
      start += 1;
      within[out.which] = (within[out.which] ?? 0) - 1;
      if (within[out.which] === 0) missing += 1;
    }
  }
  return { first, last };
}
