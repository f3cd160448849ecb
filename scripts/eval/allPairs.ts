import { measureMerges } from './measureMerges.ts';
import { measureClaimPairs, measureDenialPairs, type PairFigures } from './measurePairs.ts';

/** What is measured in pairs that are one claim, or a claim and its denial, by the name under which it is printed. */
export const allPairs = {
  'one claim, in an article': () => measureClaimPairs('article'),
  'one claim, two texts': () => measureClaimPairs('database'),
  'a denial of a claim': measureDenialPairs,
  'one claim, the samples': measureMerges,
} as const satisfies Readonly<Record<string, () => PairFigures | Promise<PairFigures>>>;

export type PairsName = keyof typeof allPairs;

/** The share of the pairs found that are right. */
export const pairPrecision = ({ right, wrong }: PairFigures): number => right / (right + wrong.length);

/** The share of the pairs wanted that are found. */
export const pairRecall = ({ right, missed }: PairFigures): number => right / (right + missed.length);
