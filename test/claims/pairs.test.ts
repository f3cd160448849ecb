import { describe, expect, test } from 'vitest';
import { allPairs, type PairsName, pairPrecision, pairRecall } from '../../scripts/eval/allPairs.ts';
import { pairFloors } from '../quality/floors.ts';

describe.each(Object.keys(allPairs) as PairsName[])('%s', async (name) => {
  const figures = await allPairs[name]();
  const { precision, recall } = pairFloors[name];

  test('is seldom found wrongly', () => {
    expect(pairPrecision(figures), figures.wrong.join('; ')).toBeGreaterThanOrEqual(precision);
  });

  test('is mostly found', () => {
    expect(pairRecall(figures), figures.missed.join('; ')).toBeGreaterThanOrEqual(recall);
  });
});
