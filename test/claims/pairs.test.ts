import { describe, expect, test } from 'vitest';
import { measureClaimPairs, measureDenialPairs, type PairFigures } from '../../scripts/eval/measurePairs.ts';

const precision = ({ right, wrong }: PairFigures): number => right / (right + wrong.length);
const recall = ({ right, missed }: PairFigures): number => right / (right + missed.length);

/** What must be reached. A floor goes up when the rules get better, and never down. */
describe.each([
  ['one claim within an article', () => measureClaimPairs('article'), 0.96, 0.93],
  ['one claim in two documents', () => measureClaimPairs('database'), 1, 0.84],
  ['a denial against a claim', measureDenialPairs, 0.92, 0.82],
] as const)('%s', (_, measure, leastPrecision, leastRecall) => {
  const figures = measure();

  test('is seldom found wrongly', () => {
    expect(precision(figures), figures.wrong.join('; ')).toBeGreaterThanOrEqual(leastPrecision);
  });

  test('is mostly found', () => {
    expect(recall(figures), figures.missed.join('; ')).toBeGreaterThanOrEqual(leastRecall);
  });
});
