import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { bundledTexts } from '../sampleTexts.ts';
import { type AnswerArticle, readAnswers } from './answers.ts';
import { lettersIn, overlapOf, pairUp } from './letters.ts';
import { sameNames } from './sameNames.ts';
import { nothing, score } from './score.ts';

/** What the engine must reach on the bundled articles. A floor goes up when the engine gets better, and never down. */
const floors = {
  quoteF1: 0.93,
  speakerPrecision: 0.86,
  denialPrecision: 0.97,
  denialRecall: 0.52,
  linkPrecision: 0.65,
  linkRecall: 0.11,
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const harmonic = (one: number, other: number): number => (one + other === 0 ? 0 : (2 * one * other) / (one + other));

describe('the bundled articles', () => {
  const counts = nothing();
  for (const file of readdirSync(new URL('../../seed/articles', import.meta.url)).sort()) {
    const answers = readAnswers(file);
    const texts = bundledTexts().filter(({ name }) => name === file || name.startsWith(`${file},`));
    for (const [index, { text }] of texts.entries()) score(readWire(text), answers[index] ?? [], counts);
  }
  const precision = share(counts.matched, counts.found);
  const recall = share(counts.demandedMatched, counts.demanded);
  const denialPrecision = share(counts.denialsFound - counts.denialsWrong, counts.denialsFound);
  const figures = {
    quotePrecision: precision,
    quoteRecall: recall,
    quoteF1: harmonic(precision, recall),
    speakerPrecision: share(counts.answeredRightly, counts.answered),
    speakersAnswered: share(counts.answered, counts.matched),
    denialPrecision,
    denialRecall: share(counts.denialsMatched, counts.denialsDemanded),
    linkPrecision: share(counts.linkedRightly, counts.linked),
    linkRecall: share(counts.linkedRightly, counts.linksDemanded),
  };
  console.log(
    `On the bundled articles: ${Object.entries(figures)
      .map(([name, figure]) => `${name} ${figure.toFixed(3)}`)
      .join(', ')}`,
  );

  test('are many', () => {
    expect(counts.demanded).toBeGreaterThan(300);
    expect(counts.denialsDemanded).toBeGreaterThan(100);
  });

  test.each(Object.entries(floors))('%s is %f or more', (name, floor) => {
    expect(figures[name as keyof typeof figures]).toBeGreaterThanOrEqual(floor);
  });
});

describe('the scorer', () => {
  const headline = 'Storm shuts quay of Port Vell';
  const text = `${headline}\n\nPORT VELL (Reuters) – The quay is shut, Ann Ortell said. It is open, Bob Other said.`;
  const statement = (words: string, speaker: string): AnswerArticle['statements'][number] => ({
    id: words,
    spans: [words],
    speaker,
    kind: 'person',
  });
  const counted = (...statements: AnswerArticle['statements'][number][]) => {
    const counts = nothing();
    score(readWire(text), [{ headline, statements, denials: [] }], counts);
    return counts;
  };

  test('counts what is right', () => {
    const counts = counted(statement('The quay is shut', 'Ann Ortell'), statement('It is open', 'Bob Other'));
    expect(counts).toMatchObject({ demanded: 2, demandedMatched: 2, answered: 2, answeredRightly: 2 });
  });

  test('counts what is missing, and a speaker who is another', () => {
    const counts = counted(statement('The quay is shut', 'Cy Third'), statement('Bob', 'Bob Other'));
    expect(counts).toMatchObject({ demanded: 2, demandedMatched: 1, answered: 1, answeredRightly: 0 });
  });

  test('does not demand what is optional', () => {
    expect(counted({ ...statement('Bob', 'Bob Other'), optional: true })).toMatchObject({ demanded: 0, demandedMatched: 0 });
  });

  test('pairs the best overlap first, one to one', () => {
    const letters = (start: number, end: number) => lettersIn('abcdefghij', [{ start, end }]);
    expect(overlapOf(letters(0, 4), letters(2, 6))).toBeCloseTo(1 / 3);
    expect([...pairUp([letters(0, 10), letters(0, 6)], [letters(0, 6), letters(0, 9)], 0.5)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('takes a name for the same with or without its title, and for another where a word differs', () => {
    expect(sameNames(['Prime Minister Ann Ortell'], ['Ann Ortell'], true)).toBe(true);
    expect(sameNames(['Ortell'], ['Ann Ortell'], true)).toBe(true);
    expect(sameNames(['Bob Ortell'], ['Ann Ortell'], true)).toBe(false);
    expect(sameNames(['the harbour board'], ['harbour board'], false)).toBe(true);
    expect(sameNames(['Ann Ortell'], ['Ann Ortell', 'Bob Other'], true)).toBe(false);
    expect(sameNames([], ['Ann Ortell'], true)).toBe(false);
  });
});
