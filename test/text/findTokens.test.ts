import { describe, expect, test } from 'vitest';
import { CAPITALIZED, CLOSES_QUOTE, DIGITS, GENITIVE, OPENS_QUOTE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import { findTokens } from '#text/findTokens.ts';
import type { Token } from '#text/token.ts';
import { oddTexts } from './oddTexts.ts';

const tokensOf = (text: string): Token[] => findTokens(text, { start: 0, end: text.length });
const wordsOf = (text: string): string[] => tokensOf(text).map((token) => token.text);
const classOf = (text: string, at: number): number => tokensOf(text)[at]?.classes ?? 0;

describe('findTokens', () => {
  test.each<[string, string[]]>([
    ['The quay is shut.', ['The', 'quay', 'is', 'shut', '.']],
    ['Mr. Hask met Dr. Ortell.', ['Mr.', 'Hask', 'met', 'Dr.', 'Ortell', '.']],
    ['At 5 p.m. the U.N. met.', ['At', '5', 'p.m.', 'the', 'U.N.', 'met', '.']],
    ['J. R. Hask signed, i.e. agreed.', ['J.', 'R.', 'Hask', 'signed', ',', 'i.e.', 'agreed', '.']],
    ['It fell...', ['It', 'fell', '...']],
    ['It fell -- twice.', ['It', 'fell', '--', 'twice', '.']],
    ['A two-thirds majority', ['A', 'two-thirds', 'majority']],
    ['Sami al-Merrow', ['Sami', 'al-Merrow']],
    ['$1,250.50 or 12.5% by 10:30', ['$1,250.50', 'or', '12.5%', 'by', '10:30']],
    ['R&D at @port_vell', ['R&D', 'at', '@port_vell']],
    ['(He left.)', ['(', 'He', 'left', '.', ')']],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

  test.each<[string, string[]]>([
    ['It’s shut and they don’t know.', ['It’s', 'shut', 'and', 'they', 'don’t', 'know', '.']],
    ["It's shut and they don't know.", ["It's", 'shut', 'and', 'they', "don't", 'know', '.']],
    ['The port’s quay', ['The', 'port', '’s', 'quay']],
    ["The port's quay", ['The', 'port', "'s", 'quay']],
    ['The ports’ quays', ['The', 'ports', '’', 'quays']],
    ['Seán O’Dell’s boat', ['Seán', 'O’Dell', '’s', 'boat']],
  ])('contractions stay whole and genitives come off: %s', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('looks words up in small letters with a straight apostrophe', () => {
    expect(tokensOf('They DON’T know.').map(({ lower }) => lower)).toEqual(['they', "don't", 'know', '.']);
  });

  test('tells genitives, marks, names and numbers apart', () => {
    expect(classOf('port’s', 1) & GENITIVE).toBe(GENITIVE);
    expect(classOf('ports’ quay', 1) & GENITIVE).toBe(GENITIVE);
    expect(classOf('The Quay', 1) & CAPITALIZED).toBe(CAPITALIZED);
    expect(classOf('a quay', 1) & CAPITALIZED).toBe(0);
    expect(classOf('a Vell-backed plan', 1) & CAPITALIZED).toBe(0);
    expect(classOf('in 2026', 1) & DIGITS).toBe(DIGITS);
    expect(classOf('shut.', 1) & PUNCTUATION).toBe(PUNCTUATION);
  });

  test.each([
    ['“Shut,” he said.', 0, 3],
    ['"Shut," he said.', 0, 3],
    ['‘Shut,’ he said.', 0, 3],
    ["'Shut,' he said.", 0, 3],
    ['«Shut,» he said.', 0, 3],
    ['“Shut,“ he said.', 0, 3],
    ['” Shut,” he said.', 0, 3],
    ['He said: ”Shut.”', 3, 6],
  ])('knows which mark opens and which closes: %s', (text, open, close) => {
    expect(classOf(text, open) & (OPENS_QUOTE | CLOSES_QUOTE)).toBe(OPENS_QUOTE);
    expect(classOf(text, close) & (OPENS_QUOTE | CLOSES_QUOTE)).toBe(CLOSES_QUOTE);
  });

  test.each([
    ["''I say 'Shut it,''' he said.", ["''", 'I', 'say', "'", 'Shut', 'it', ',', "'", "''", 'he', 'said', '.']],
    ["'''Shut' was the word,'' he said.", ["''", "'", 'Shut', "'", 'was', 'the', 'word', ',', "''", 'he', 'said', '.']],
  ])('takes three single marks for a single and a double one: %s', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('reads no further than the stretch it is given', () => {
    const text = 'The quay is shut.';
    expect(findTokens(text, { start: 4, end: 11 }).map((token) => [token.text, token.start])).toEqual([
      ['quay', 4],
      ['is', 9],
    ]);
    expect(findTokens(text, { start: 4, end: 4 })).toEqual([]);
  });

  test.each(oddTexts.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    'offsets are exact and nothing is lost: %s',
    (_, text) => {
      let at = 0;
      for (const token of tokensOf(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, token.start)).toMatch(/^[\s\p{Cc}\u200b\ufeff]*$/u);
        at = token.end;
      }
      expect(text.slice(at)).toMatch(/^[\s\p{Cc}\u200b\ufeff]*$/u);
    },
  );

  test('no token ends within a character', () => {
    for (const text of oddTexts.filter((text) => text.isWellFormed()))
      for (const token of tokensOf(text)) expect(token.text.isWellFormed(), JSON.stringify(token.text)).toBe(true);
  });
});
