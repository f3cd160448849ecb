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

test('every known failure is a test', () => expect(orphans()).toEqual([]));
