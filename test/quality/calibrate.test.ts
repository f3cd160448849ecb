import { describe, expect, test } from 'vitest';
import { confidenceInGold } from '../../scripts/calibrate/confidences.ts';
import { EVERY, fitWeights } from '../../scripts/calibrate/fitWeights.ts';
import { judgeQuotes } from '../../scripts/calibrate/judgeQuotes.ts';
import { moduleOfWeights } from '../../scripts/calibrate/moduleOfWeights.ts';
import { distanceOf } from '../../scripts/calibrate/showConfidence.ts';
import { goldOfArticles } from '../../scripts/eval/ownGold.ts';

/** Texts are marked as annotators do: the words, and the words that name the speaker. */
function judged(text: string, ...marked: [words: string, speaker: string][]) {
  const quotes = marked.map(([words, speaker]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, speaker };
  });
  return judgeQuotes({ id: 'quay', text, quotes }).map(({ found: { quote }, isRight }) => [quote.text, isRight]);
}

describe('a quote of a corpus', () => {
  const text = 'Ilse Ortell said the quay was shut to all ships. It would open in May, Ortell said.';

  test('is right where annotators have half of its words, and wrong where they have not', () => {
    expect(judged(text, ['the quay was shut', 'Ilse Ortell'])).toEqual([
      ['the quay was shut to all ships', true],
      ['It would open in May', false],
    ]);
    expect(judged(text, ['the quay', 'Ilse Ortell'])[0]).toEqual(['the quay was shut to all ships', false]);
  });

  test('is right in sentences of the same speaker that annotators have as one, and wrong in those of another', () => {
    const both = 'the quay was shut to all ships. It would open in May';
    expect(judged(text, [both, 'Ortell'])).toEqual([
      ['the quay was shut to all ships', true],
      ['It would open in May', true],
    ]);
    expect(judged(text, [both, 'Bob Sorrel']).map(([, isRight]) => isRight)).toEqual([true, false]);
  });
});

describe('the fit', () => {
  const examples = [
    ...Array.from({ length: 400 }, (_, index) => ({ traits: ['sure'], isRight: index % 10 !== 0 })),
    ...Array.from({ length: 400 }, (_, index) => ({ traits: ['unsure'], isRight: index % 2 === 0 })),
    { traits: ['sure', 'seldom'], isRight: false },
  ];
  const weights = fitWeights(examples);
  const share = (...traits: string[]) => 1 / (1 + Math.exp(-traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), 0)));

  test('gives what is right nine times in ten 0.9, and what is right every other time a half', () => {
    expect(share(EVERY, 'sure')).toBeCloseTo(0.9, 1);
    expect(share(EVERY, 'unsure')).toBeCloseTo(0.5, 1);
  });

  test('says nothing of what was seen seldom, and the same each time', () => {
    expect(weights.has('seldom')).toBe(false);
    expect([...fitWeights(examples)]).toEqual([...weights]);
  });

  test('is written as a module', () => {
    const module = moduleOfWeights(
      new Map([
        ['sure', 1.5],
        ['very sure', -2],
      ]),
      ['How much each trait counts.', 'Fitted.'],
    );
    expect(module).toContain(' * How much each trait counts.\n * Fitted.\n');
    expect(module).toContain(
      "export const weights: Readonly<Record<string, number>> = {\n  sure: 1.5,\n  'very sure': -2,\n};\n",
    );
  });
});

describe('the distance between what is given and what is right', () => {
  test('is nothing where nine in ten are right of those given 0.9', () => {
    const given = Array.from({ length: 10 }, (_, index) => ({ confidence: 0.9, isRight: index > 0 }));
    expect(distanceOf(given)).toBeCloseTo(0);
    expect(distanceOf(given.map((one) => ({ ...one, isRight: false })))).toBeCloseTo(0.9);
  });

  test('is small in the sample articles', async () => {
    expect(distanceOf(confidenceInGold(await goldOfArticles()))).toBeLessThan(0.05);
  });
});
