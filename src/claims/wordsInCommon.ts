import { stemOfWord } from './contentWords.ts';
import { relatedStems } from './relatedStems.ts';
import type { Statement } from './statement.ts';

/** What a word counts that only speaks of the same matter, and one that stands beside the claim in its sentence. */
const related = 0.8;
const beside = 0.5;

/** Words for how many there are: a claim with a number speaks of it. */
const quantities = new Set(
  ['number', 'figure', 'toll', 'count', 'tally', 'estimate', 'amount', 'size', 'extent'].map(stemOfWord),
);

const hasNumber = ({ assertions }: Statement): boolean => assertions.some(({ proposition }) => proposition.numbers.length > 0);

/** What a claim has of the words of something. */
export interface WordsInCommon {
  /** The stems that the claim has, or a related one. */
  readonly shared: readonly string[];
  /** How many of them it has itself. */
  readonly exact: number;
  /** Their weight, and that of those which stand beside it in its sentence. */
  readonly own: number;
  readonly around: number;
}

/** Weighs what a claim has of some stems, by itself and in the sentence round it. */
export function wordsInCommon(statement: Statement, stems: ReadonlySet<string>, weight: (stem: string) => number): WordsInCommon {
  const shared: string[] = [];
  let exact = 0;
  let own = 0;
  let around = 0;
  for (const stem of stems) {
    const isExact = statement.stems.has(stem);
    if (isExact || hasRelated(statement.stems, stem) || (quantities.has(stem) && hasNumber(statement))) {
      shared.push(stem);
      if (isExact) exact++;
      own += weight(stem) * (isExact ? 1 : related);
    }
  }
  // Where two speak in the sentence, nobody knows whose the words beside are.
  if (shared.length > 0 && isAlone(statement))
    for (const stem of stems) if (!shared.includes(stem) && statement.sentenceStems().has(stem)) around += weight(stem) * beside;
  return { shared, exact, own, around };
}

/** Is it the only quote of its sentence? */
function isAlone({ article, index }: Statement): boolean {
  const sentenceOf = (at: number): number => {
    const first = article.drafts[at]?.draft.content[0]?.first;
    return first === undefined ? -1 : article.passage.sentenceAt(first);
  };
  const own = sentenceOf(index);
  return sentenceOf(index - 1) !== own && sentenceOf(index + 1) !== own;
}

/** Is there a stem that speaks of the same matter as this? */
export function hasRelated(stems: ReadonlySet<string>, stem: string): boolean {
  for (const other of relatedStems(stem)) if (stems.has(other)) return true;
  return false;
}
