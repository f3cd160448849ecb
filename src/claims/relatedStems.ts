import { relatedWords } from '#lexicon/relatedWords.ts';
import { stemOfWord } from './contentWords.ts';

/** For each stem of a related word the stems of the others. */
const byStem = new Map<string, Set<string>>();
for (const row of relatedWords) {
  const stems = row.map(stemOfWord);
  for (const stem of stems) {
    const others = byStem.get(stem) ?? new Set();
    for (const other of stems) if (other !== stem) others.add(other);
    byStem.set(stem, others);
  }
}

const none: ReadonlySet<string> = new Set();

/** The stems of the words that speak of the same matter as one with this stem: `killed` to that of `died`. */
export const relatedStems = (stem: string): ReadonlySet<string> => byStem.get(stem) ?? none;
