import { describe, expect, test } from 'vitest';
import { findArticles } from '#articles/findArticles.ts';
import { type SentenceView, viewSentence } from '#quotes/cueSite.ts';
import { findCuts } from '#quotes/cuts/findCuts.ts';
import { traitsOfCut } from '#quotes/cuts/traitsOfCut.ts';
import { weights } from '#quotes/cuts/weights.ts';
import { makePassage } from '#quotes/passage.ts';
import { nameOf } from '#quotes/weigh.ts';
import { readWire } from '#read.ts';
import { judgeCuts } from '../../scripts/calibrate/judgeCuts.ts';

/** The first sentence of a text, and where what is said begins in it. */
function read(text: string, words: string): { view: SentenceView; first: number; end: number } {
  const [article] = findArticles(text);
  if (article === undefined) throw new Error(`No article is found in “${text}”.`);
  const passage = makePassage(text, article);
  const [sentence] = passage.sentences;
  if (sentence === undefined) throw new Error(`No sentence is found in “${text}”.`);
  const first = passage.tokens.findIndex(({ start }) => start === text.indexOf(words));
  return { view: viewSentence(passage, sentence), first, end: sentence.end - 1 };
}

const said = (text: string): string[] => readWire(text).articles.flatMap(({ quotes }) => quotes.map(({ quote }) => quote.text));

describe('a reported clause', () => {
  test.each([
    ['While Ortell said the bridge was safe, the council kept it shut.', 'the bridge was safe'],
    ['Ortell, who said the bridge was safe, has left the council.', 'the bridge was safe'],
    ['The council asked whether the bridge was safe, officials said on Monday.', 'whether the bridge was safe'],
    ['Ortell said the bridge was safe, calling the report a joke.', 'the bridge was safe'],
    ['Ortell said the bridge was safe, compared with 40 percent a year ago.', 'the bridge was safe'],
    ['Ortell told the court the old bridge was “a trap” and denied all charges.', 'the old bridge was “a trap”'],
    ['Ortell said the bridge was safe, as some papers had reported.', 'the bridge was safe'],
    ['Ortell said the bridge was safe; the mayor denies it.', 'the bridge was safe'],
    ['Ortell told the Courier on Monday, “The bridge is safe,” she said.', 'The bridge is safe,'],
    ['Ortell said no. “The bridge is safe,” she said.', 'The bridge is safe,'],
    ['Ortell said the bridge was safe. Tarn-backed officials met.', 'the bridge was safe'],
  ])('ends before what the reporter adds: %s', (text, words) => expect(said(text)).toContain(words));

  test.each([
    ['Ortell said the bridge was safe because it had been tested.', 'the bridge was safe because it had been tested'],
    ['Ortell said the bridge was old and that it would be shut.', 'the bridge was old and that it would be shut'],
    ['Ortell said the bridge, the road and the quay were safe.', 'the bridge, the road and the quay were safe'],
    ['Ortell said the bridge would be shut, including at night.', 'the bridge would be shut, including at night'],
    ['Ortell said that if it rained, the bridge would be shut.', 'if it rained, the bridge would be shut'],
  ])('goes on: %s', (text, words) => expect(said(text)[0]).toBe(words));
});

describe('a reported clause begins', () => {
  test.each([
    ['Ortell said on a visit to Tarn that the bridge was safe.', 'the bridge was safe'],
    ['Ortell argued two days later that the bridge was safe.', 'the bridge was safe'],
    ['Ortell told her on Monday the bridge was safe.', 'the bridge was safe'],
    ['Ortell told the Sabel Courier she’s leaving the council.', 'she’s leaving the council'],
  ])('behind what tells when, where and to whom: %s', (text, words) => expect(said(text)).toContain(words));

  test.each([
    'Ortell announced a review, although many were against it.',
    'Ortell said little about the bridge that was shut.',
    'Ortell reported no falls, but the council shut the bridge.',
    'After the fall, the council proposed a ferry.',
    'As the bridge was tested, Ortell announced a review.',
  ])('with no object: %s', (text) => expect(said(text)).toEqual([]));
});

describe('the places where a clause may end', () => {
  test('are marks, the ends of quotations, and bare conjunctions', () => {
    const { view, first, end } = read('Ortell said the “old” bridge, built in May - was safe (and dry) and shut.', 'the');
    expect(findCuts(view.passage, first, end).map(({ mark, next }) => [mark, view.passage.tokens[next]?.text])).toEqual([
      ['quote', 'bridge'],
      [',', 'built'],
      ['—', 'was'],
      ['(', 'and'],
      ['word', 'and'],
    ]);
  });

  test('have traits, none of them a word of what is said', () => {
    const { view, first, end } = read('Ortell said the bridge was safe, but Sorrel shut the gate.', 'the');
    const [cut] = findCuts(view.passage, first, end);
    if (cut === undefined) throw new Error('No cut is found.');
    expect(traitsOfCut(view, first, cut, end, view.sites[0] ?? null).map(nameOf)).toEqual([
      ', but',
      'goes on: but NAME',
      'behind WORD',
      'before up to 6 words',
      'under CLAUSE',
      ', in a clause',
      ', not led in, then a lead, a noun, a verb',
      ', before attribution: none',
      'past report before attribution: none',
      'past report, then but and past verb',
      ', behind a verb',
      ', within nothing',
      'quoted - -',
    ]);
  });

  test('are judged by what annotators marked, up to the end of that', () => {
    const text = 'Ortell said that the bridge was safe, but Sorrel shut the gate, and left.';
    const start = text.indexOf('that');
    const judge = (words: string) =>
      judgeCuts({ id: 'gate', text, quotes: [{ start, end: start + words.length, speaker: null }] }).map(
        ({ isRight }) => isRight,
      );
    expect(judge('that the bridge was safe')).toEqual([true]);
    expect(judge('that the bridge was safe, but Sorrel shut the gate')).toEqual([false, true]);
    expect(judge('that the bridge')).toEqual([]);
  });
});

test('no weight outweighs all others', () => {
  expect(Object.entries(weights).filter(([, weight]) => Math.abs(weight) > 4)).toEqual([]);
  expect(Object.keys(weights).length).toBeGreaterThan(50);
});
