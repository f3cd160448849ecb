import { describe, expect, test } from 'vitest';
import { readByline } from '#articles/readByline.ts';
import { nameParticles } from '#lexicon/nameParticles.ts';

function read(line: string): string[] | null {
  const writers = readByline(line, { start: 0, end: line.length });
  for (const writer of writers ?? []) expect(line.slice(writer.start, writer.end)).toBe(writer.text);
  return writers?.map((writer) => writer.text) ?? null;
}

describe('readByline', () => {
  test.each<[string, string[]]>([
    ['By Ann Merrow', ['Ann Merrow']],
    ['BY ANN MERROW', ['ANN MERROW']],
    ['By Ann Merrow and Bob Other', ['Ann Merrow', 'Bob Other']],
    ['By Ann Merrow, Bob Other and Cy Third', ['Ann Merrow', 'Bob Other', 'Cy Third']],
    ['By Ann Merrow, Bob Other, and Cy Third', ['Ann Merrow', 'Bob Other', 'Cy Third']],
    ['By Ann Merrow and Bob Other, Associated Press', ['Ann Merrow', 'Bob Other']],
    ['By ANN MERROW, The Associated Press', ['ANN MERROW']],
    ['By Ann Merrow | Reuters', ['Ann Merrow']],
    ['By Ann Merrow (Reuters)', ['Ann Merrow']],
    ['By Ann Merrow in Port Vell and Bob Other in Sarn', ['Ann Merrow', 'Bob Other']],
    ['By Ann Merrow of the Harbour Post', ['Ann Merrow']],
    ['By Ann Merrow, Staff Writer', ['Ann Merrow']],
    ['By Sami al-Merrow and Jan van der Other', ['Sami al-Merrow', 'Jan van der Other']],
    ['By A. J. O’Merrow Jr. and Éva Ôther-Third', ['A. J. O’Merrow Jr.', 'Éva Ôther-Third']],
    ['By Reuters Staff', []],
    ['By Associated Press', []],
  ])('%s', (line, writers) => {
    expect(read(line)).toEqual(writers);
  });

  test.each([
    'By Tuesday the ferry had left.',
    'By the end of the week the board will vote',
    'By contrast',
    'By order of the harbour board',
    'Byline Ann Merrow',
    'Ann Merrow',
    'By',
    '',
  ])('is no byline: %s', (line) => {
    expect(read(line)).toBeNull();
  });

  test.each(nameParticles.map((row) => [row.word, row.example] as const))('knows “%s” within a name', (_, example) => {
    expect(read(`By ${example}`)).toEqual([example]);
  });
});
