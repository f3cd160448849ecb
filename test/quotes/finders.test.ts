import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { finders, refiners } from '#quotes/english.ts';
import { readWire } from '#read.ts';
import { testsOf } from '../knownFailures.ts';

const { testOf, orphans } = testsOf('finders');

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`../../src/quotes/${folder}`, import.meta.url))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

/** The quotes of a text: who found each, its words in one piece, and the mention. */
function readQuotes(text: string) {
  return readWire(text).articles.flatMap(({ quotes }) =>
    quotes.map(({ quote }) => ({ foundBy: quote.foundBy, content: quote.text, mention: quote.mention?.text ?? null })),
  );
}

describe.each(finders.map((finder) => [finder.name, finder] as const))('%s', (name, finder) => {
  test('has examples', () => expect(finder.examples.length).toBeGreaterThan(0));

  for (const { text, content, mention } of finder.examples) {
    testOf(`${name}: ${text}`)(text, () => {
      expect(readQuotes(text), `${name} does not find its own example “${text}”.`).toContainEqual({
        foundBy: name,
        content,
        mention,
      });
    });
  }
});

describe('the grammar', () => {
  test('tries every finder that there is, each once', () => {
    expect(finders.map(({ name }) => name).sort()).toEqual(filesIn('finders'));
  });

  test('uses every refiner that there is, each once', () => {
    expect(refiners.map(({ name }) => name).sort()).toEqual(filesIn('refiners'));
  });

  test('has no example twice', () => {
    const texts = finders.flatMap(({ examples }) => examples.map(({ text }) => text));
    expect(texts).toEqual([...new Set(texts)]);
  });
});

describe('between a quotation and its verb', () => {
  test.each([
    ['“It is safe,” This Port co-host Bram Tolk said.', 'This Port co-host Bram Tolk'],
    ['“It is safe,” Ilse Ortell, who runs the port of Vell said in a note.', 'Ilse Ortell'],
    ['“It is safe,” Ortell, 30, of Vell, S.C., who was asked on Monday, said in an interview.', 'Ortell'],
    ['“It is safe,” From said.', 'From'],
    ['“Is it safe?” asked Ortell, who runs the port.', 'Ortell'],
    ['“It is safe,” said one pilot involved in the plan, who would not be named.', 'one pilot'],
    ['“It is safe,” Ortell said in a film that showed off the port.', 'Ortell'],
  ])('stands nothing but the speaker: %s', (text, mention) => {
    expect(readQuotes(text).map((quote) => quote.mention)).toEqual([mention]);
  });
});

describe('a quotation behind a noun', () => {
  test.each([
    ['The pilot said the gifts “call into question all her work”.', 'the gifts “call into question all her work”', 'The pilot'],
    ['She said it “shames” the port.', 'it “shames” the port', 'She'],
    [
      'Ortell, who runs the port, said the gifts “call her work into question”.',
      'the gifts “call her work into question”',
      'Ortell',
    ],
  ])('may hold the verb of a clause: %s', (text, content, mention) => {
    expect(readQuotes(text)).toEqual([{ foundBy: 'speakerBeforeClause', content, mention }]);
  });

  test('is no clause where it is a name or has its noun behind it', () => {
    expect(readQuotes('Ortell announced the new “call boxes” on Monday.')).toEqual([]);
  });
});

describe('an attribution within what is said', () => {
  test('stands behind a clause that begins with a quotation', () => {
    expect(readQuotes('“If the bridge falls” in May, Ortell said on Monday, “we pay.”')).toEqual([
      {
        foundBy: 'speakerBehindClause',
        content: '“If the bridge falls” in May, Ortell said on Monday, “we pay.”',
        mention: 'Ortell',
      },
    ]);
  });
});

test('every known failure is a test', () => expect(orphans()).toEqual([]));
