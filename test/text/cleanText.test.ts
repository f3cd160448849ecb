import { describe, expect, test } from 'vitest';
import { cleanText } from '#text/cleanText.ts';
import { storableText } from '#text/storableText.ts';

describe('cleanText', () => {
  test.each([
    ['Windows line ends', 'one\r\ntwo\r\n', 'one\ntwo\n'],
    ['old Macintosh line ends', 'one\rtwo\r\rthree', 'one\ntwo\n\nthree'],
    ['a byte order mark', '\uFEFFThe ferry left.', 'The ferry left.'],
    ['a byte order mark within, which is text', 'The\uFEFF ferry', 'The\uFEFF ferry'],
    ['NUL', 'The\0ferry\0', 'The\uFFFDferry\uFFFD'],
    ['a lone high surrogate', 'a\uD83Db', 'a\uFFFDb'],
    ['a lone low surrogate at the end', 'a\uDE00', 'a\uFFFD'],
    ['a whole pair, which stays', 'a\uD83D\uDE00b', 'a\uD83D\uDE00b'],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });
});

describe('storableText', () => {
  test('keeps line ends and marks, and every offset', () => {
    const text = '\uFEFFone\r\ntwo\0\uD83D three';
    expect(storableText(text)).toBe('\uFEFFone\r\ntwo\uFFFD\uFFFD three');
    expect(storableText(text)).toHaveLength(text.length);
  });
});
