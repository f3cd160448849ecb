import { describe, expect, test } from 'vitest';
import { paragraphs } from '#text/paragraphs.ts';

function read(text: string): string[] {
  return paragraphs(text).map((span) => text.slice(span.start, span.end));
}

const WRAPPED = [
  'Harbour board votes to close the eastern quay',
  'By Ann Merrow',
  'PORT VELL (Reuters) – The harbour board voted on Tuesday to close the',
  'eastern quay for the winter, a spokeswoman said, after divers found that',
  'Oster Marine had left the piles unrepaired.',
  '',
  'The company denied it. “We mended every pile that we were asked to',
  'mend,” it said.',
].join('\n');

describe('paragraphs', () => {
  test.each<[string, string, string[]]>([
    ['no text', '', []],
    ['white space only', ' \n\u00a0\n\t\u3000\n', []],
    ['one line', 'The ferry left.', ['The ferry left.']],
    ['blank lines between', 'One.\n\nTwo.\n\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['no blank lines between', 'One.\nTwo.\nThree.\n', ['One.', 'Two.', 'Three.']],
    ['lines of non-breaking and zero-width spaces', 'One.\n\u00a0\n\u200b\n\u00a0 Two.\u00a0\n', ['One.', 'Two.']],
    ['Windows line ends', 'One.\r\n\r\nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
    ['Unicode line ends', 'One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('hard-wrapped lines are joined, a headline and a byline in the same block are not', () => {
    expect(read(WRAPPED)).toEqual([
      'Harbour board votes to close the eastern quay',
      'By Ann Merrow',
      'PORT VELL (Reuters) – The harbour board voted on Tuesday to close the\neastern quay for the winter, a spokeswoman said, after divers found that\nOster Marine had left the piles unrepaired.',
      'The company denied it. “We mended every pile that we were asked to\nmend,” it said.',
    ]);
  });

  test('hard-wrapped paragraphs told apart by their first indent only', () => {
    const text = [
      '  The board met on Tuesday evening in the old customs house, where it',
      'heard from two divers and an engineer.',
      '  Nobody from the company came, although it had been asked to send an',
      'engineer of its own.',
    ].join('\n');
    expect(read(text)).toHaveLength(2);
  });

  test('long lines that are paragraphs stay apart, also where one begins with a small letter', () => {
    const line = `${'The board heard the divers and the engineer. '.repeat(4)}It voted then.`;
    expect(read(`${line}\nde Witt, who chairs it, voted last.\n${line}`)).toHaveLength(3);
  });

  test('one line without end is one paragraph', () => {
    const text = 'The ferry left '.repeat(500_000);
    expect(paragraphs(text)).toEqual([{ start: 0, end: text.length - 1 }]);
  });
});
