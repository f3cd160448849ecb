import { describe, expect, test } from 'vitest';
import { countAll } from '../../scripts/eval/countAll.ts';
import { figureNames, figuresOf } from '../../scripts/eval/figuresOf.ts';
import { goldOfArticles, goldOfCases } from '../../scripts/eval/ownGold.ts';
import { floors } from './floors.ts';

const cases = countAll(goldOfCases());
const articles = countAll(await goldOfArticles());

describe('what the figures rest on', () => {
  test('the cases are many', () => {
    expect(cases.documents).toBeGreaterThan(60);
    expect(cases.demanded).toBeGreaterThan(100);
  });

  test('the statements and denials of the sample articles are many', () => {
    expect(articles.demanded).toBeGreaterThan(300);
    expect(articles.denials).toBeGreaterThan(100);
  });
});

describe.each([
  ['cases', figuresOf(cases)],
  ['articles', figuresOf(articles)],
] as const)('%s', (set, figures) => {
  test.each(figureNames.map((name) => [name, floors[name][set]] as const))('%s is %f or more', (name, floor) => {
    expect(figures[name] ?? 0).toBeGreaterThanOrEqual(floor);
  });
});
