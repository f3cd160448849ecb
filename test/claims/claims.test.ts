import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';

const article = (headline: string, ...paragraphs: string[]): string =>
  `${headline}\n\nPORT VELL (Reuters) – ${paragraphs.join('\n\n')}\n\n(Reporting by Ann Merrow)\n\n`;

/** How many quotes each claim of a document rests on. */
const sizes = (text: string): number[] => readWire(text).claims.map(({ memberships }) => memberships.length);

describe('claims', () => {
  test('every quote makes one', () => {
    const text = article('Quay of Port Vell to close', 'The quay is rotten, Ann Ortell said. Bob Other said the ferry was late.');
    const { claims, articles } = readWire(text);
    expect(claims.map((claim) => claim.text)).toEqual(['The quay is rotten', 'the ferry was late']);
    expect(claims.flatMap(({ memberships }) => memberships.map(({ quote }) => quote))).toEqual(articles[0]?.quotes);
  });

  test('the same words in two articles make the same', () => {
    const words = 'the eastern quay of Port Vell closed on May 3 for repairs';
    const text =
      article('Quay of Port Vell to close', `Ann Ortell said ${words}.`) +
      article('Ferries stay in port', `${words}, Bob Other said.`);
    expect(sizes(text)).toEqual([2]);
  });

  test('marks and capitals make no difference', () => {
    const text =
      article('Quay of Port Vell to close', '“Eastern quays of Port Vell need new piles,” Ann Ortell said.') +
      article('Ferries stay in port', 'Eastern quays of Port Vell need new piles, Bob Other said.');
    expect(sizes(text)).toEqual([2]);
  });

  test.each([
    ['a pronoun', 'he never closed the eastern quay of Port Vell'],
    ['a day that moves', 'the eastern quay of Port Vell closed yesterday'],
    ['too few words', 'it was late'],
  ])('not where they mean another thing elsewhere: %s', (_, words) => {
    const text =
      article('Quay of Port Vell to close', `Ann Ortell said ${words}.`) +
      article('Ferries stay in port', `Bob Other said ${words}.`);
    expect(sizes(text)).toEqual([1, 1]);
  });

  test.each([
    [
      'It “categorically refutes” that any order had been given, it said.',
      'It “categorically refutes” that any order had been given',
      ['An order had been given'],
    ],
    [
      'Otto Dorn struck back, too. He “flatly denies” that any order had been given, he said.',
      'He “flatly denies” that any order had been given',
      ['An order had been given'],
    ],
    ['Velm had given no order, it said.', null, ['An order had been given', 'Velm had given no order']],
    ['It denied that any order had been given.', 'any order had been given', ['An order had been given']],
  ])('who says that they deny it makes no claim but the denial, which knows its quote: %s', (answer, words, claimed) => {
    const text = article(
      'Velm asked',
      `An order had been given, Ann Ortell said.\n\nVelm struck back within the hour. ${answer}`,
    );
    const { claims, articles } = readWire(text);
    expect(claims.map((claim) => claim.text)).toEqual(claimed);
    const denials = articles[0]?.denials.filter(({ form }) => form === 'DENIED') ?? [];
    expect(denials.map(({ quote }) => quote?.quote.text ?? null)).toEqual(words === null ? [] : [words]);
    for (const { quote } of denials) expect(articles[0]?.quotes).toContain(quote);
  });

  test('another number is another claim', () => {
    const text =
      article('Quay of Port Vell to close', 'Ann Ortell said the storm killed nine sailors off Port Vell.') +
      article('Ferries stay in port', 'Bob Other said the storm killed six sailors off Port Vell.');
    expect(sizes(text)).toEqual([1, 1]);
  });

  test('the same article read alone and among others has the same keys', () => {
    const one = article('Quay of Port Vell to close', 'Ann Ortell said the quay was rotten. She said it would fall.');
    const other = article('Ferries stay in port', 'Bob Other said the ferry was late.');
    const keys = (text: string): string[] => readWire(text).claims.map(({ key }) => key);
    const alone = [...keys(one), ...keys(other)].sort();
    expect(keys(one + other).sort()).toEqual(alone);
    expect(keys(other + one).sort()).toEqual(alone);
    expect(new Set(alone).size).toBe(3);
  });
});
