import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { resolvers } from '#speakers/resolvers.ts';
import { testsOf } from '../knownFailures.ts';
import { type Answer, cases } from './resolutions.ts';

const { testOf, orphans } = testsOf('resolutions');

/** Who speaks in each quote of a text, in reading order, and which resolver knew. */
function resolutions(text: string): Answer[] {
  return readWire(text).articles.flatMap(({ quotes }) =>
    quotes.map(({ quote, voices }): Answer => {
      const names = voices.map(({ speaker }) => speaker.name).join(' + ');
      const by = [...new Set(voices.map(({ resolvedBy }) => resolvedBy))].join(' + ');
      return [quote.mention?.text ?? null, names || null, by || null];
    }),
  );
}

describe.each(Object.entries(cases))('%s', (_, group) => {
  for (const [text, answers] of group) {
    testOf(text)(text, () => expect(resolutions(text)).toEqual(answers));
  }
});

describe('the resolvers', () => {
  const all = Object.values(cases).flat();

  test.each([...resolvers.map(({ name }) => name), 'lastSpeaker', 'namedLater'])('%s has three cases or more', (name) => {
    const proven = all.filter(([, answers]) => answers.some(([, , by]) => by?.split(' + ').includes(name)));
    expect(proven.length, `Add cases that ${name} answers to resolutions.ts.`).toBeGreaterThanOrEqual(3);
  });

  test('no case names a resolver that is none', () => {
    const names = new Set([...resolvers.map(({ name }) => name), 'lastSpeaker', 'namedLater']);
    const used = new Set(all.flatMap(([, answers]) => answers.flatMap(([, , by]) => by?.split(' + ') ?? [])));
    expect([...used].filter((name) => !names.has(name))).toEqual([]);
  });

  test('no case stands twice', () => {
    const texts = all.map(([text]) => text);
    expect(texts).toEqual([...new Set(texts)]);
  });
});

test('every known failure is a test', () => expect(orphans()).toEqual([]));
