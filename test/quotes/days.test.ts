import { describe, expect, test } from 'vitest';
import { dayMeant } from '#quotes/dayMeant.ts';
import { readWire } from '#read.ts';

/** The words for the day of each quote of a text. */
const daysOf = (text: string): (string | null)[] =>
  readWire(text).articles.flatMap(({ quotes }) => quotes.map(({ quote }) => quote.day?.text ?? null));

describe('the day on which something was said', () => {
  test.each([
    ['Ann Ortell said on Tuesday the quay was rotten.', 'on Tuesday'],
    ['The quay was rotten, Ann Ortell said Tuesday.', 'Tuesday'],
    ['Ann Ortell told the council on Tuesday that the quay was rotten.', 'on Tuesday'],
    ['On Tuesday, Ann Ortell said the quay was rotten.', 'On Tuesday'],
    ['Ann Ortell on Tuesday said the quay was rotten.', 'on Tuesday'],
    ['Ann Ortell, late on Tuesday, said the quay was rotten.', 'on Tuesday'],
    ['Ann Ortell said in a statement late on Tuesday that the quay was rotten.', 'on Tuesday'],
    ['“The quay is rotten,” Ann Ortell told Harl Radio yesterday.', 'yesterday'],
    ['The quay was rotten, Ann Ortell said on May 3.', 'on May 3'],
    ['Ann Ortell said on 3 May 2026 that the quay was rotten.', 'on 3 May 2026'],
  ])('is told: %s', (text, day) => expect(daysOf(text)).toEqual([day]));

  test.each([
    'Ann Ortell said the quay fell on Tuesday.',
    'The quay fell on Tuesday, Ann Ortell said.',
    'Ann Ortell said after the storm on Tuesday that the quay was rotten.',
    'Ann Ortell said last Tuesday that the quay was rotten.',
    'Ann Ortell, who left on Tuesday, said the quay was rotten.',
    'Ann Ortell, fired on Tuesday, said the quay was rotten.',
    'The quay was rotten, said Ann Ortell, who left on Tuesday.',
    'Ann Ortell said at Tuesday’s meeting that the quay was rotten.',
    'Ann Ortell said every Tuesday that the quay was rotten.',
    'Ann Ortell said in May that the quay was rotten.',
  ])('is not told: %s', (text) => expect(daysOf(text)).toEqual([null]));
});

describe('the day meant', () => {
  const wednesday = new Date('2026-05-06');
  test.each([
    ['on Tuesday', '2026-05-05'],
    ['Wednesday', '2026-05-06'],
    ['on Thursday', '2026-04-30'],
    ['yesterday', '2026-05-05'],
    ['today', '2026-05-06'],
    ['on May 3', '2026-05-03'],
    ['on Dec. 30', '2025-12-30'],
    ['3 May 2024', '2024-05-03'],
    ['on Feb. 30', null],
    ['some day', null],
  ])('by “%s” in an article of a Wednesday is %s', (words, day) => expect(dayMeant(words, wednesday, null)).toBe(day));

  test('is nobody’s guess where it may be another day where the article was written', () => {
    const late = new Date('2026-05-06T22:30:00Z');
    expect(dayMeant('on Tuesday', late, null)).toBe('2026-05-05');
    expect(['today', 'yesterday', 'on Thursday'].map((words) => dayMeant(words, late, null))).toEqual([null, null, null]);
  });

  test('rests on the dateline, whose year is that of the publication', () => {
    expect(dayMeant('on Tuesday', new Date('2026-05-09T22:30:00Z'), 'May 6')).toBe('2026-05-05');
    expect(dayMeant('yesterday', null, 'May 6, 2026')).toBe('2026-05-05');
    expect(dayMeant('on Tuesday', null, 'May 6')).toBeNull();
    expect(dayMeant('on May 3, 2026', null, null)).toBe('2026-05-03');
  });
});
