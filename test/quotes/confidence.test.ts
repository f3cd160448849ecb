import { describe, expect, test } from 'vitest';
import { findArticles } from '#articles/findArticles.ts';
import { confidenceOf } from '#quotes/confidence/confidenceOf.ts';
import { traitsOf } from '#quotes/confidence/traitsOf.ts';
import { weights } from '#quotes/confidence/weights.ts';
import { findQuotes } from '#quotes/findQuotes.ts';
import type { Draft } from '#quotes/found.ts';
import { makePassage } from '#quotes/passage.ts';
import { contentOf } from '#quotes/quoteFromDraft.ts';
import { nameOf } from '#quotes/weigh.ts';

/** The one quote of a text, in tokens. */
function read(text: string) {
  const [article] = findArticles(text);
  if (article === undefined) throw new Error(`No article is found in “${text}”.`);
  const passage = makePassage(text, article);
  const [one] = findQuotes(passage, 'a1').quotes;
  if (one === undefined) throw new Error(`No quote is found in “${text}”.`);
  const content = contentOf(passage, one.draft);
  return {
    confidence: one.quote.confidence,
    traits: traitsOf(passage, one.draft, content, one.quote.kind).map(nameOf),
    as: (change: Partial<Draft>) => confidenceOf(passage, { ...one.draft, ...change }, content, one.quote.kind),
  };
}

describe('the confidence of a quote', () => {
  test('is higher for a quotation than for a reported clause, and lowest where the clause has no verb', () => {
    const quotation = read('“The bridge is safe,” Ilse Ortell said.').confidence;
    const clause = read('Ilse Ortell claimed the bridge was safe until Monday while it rained.').confidence;
    expect(quotation).toBeGreaterThan(0.95);
    expect(clause).toBeLessThan(quotation);
  });

  test('is a finder’s own where that finder has not been measured, and where it denies', () => {
    const { as } = read('Ilse Ortell said that the bridge was safe.');
    expect(as({ foundBy: 'newFinder', confidence: 0.62 })).toBe(0.62);
    expect(as({ denies: true, confidence: 0.62 })).toBe(0.62);
    expect(as({ confidence: 0.62 })).not.toBe(0.62);
  });

  test('is never certain, and never nothing', () => {
    const { as } = read('Ilse Ortell said that the bridge was safe.');
    expect(as({ foundBy: 'newFinder', confidence: 0.9999 })).toBe(0.99);
    expect(as({ foundBy: 'newFinder', confidence: 0.0001 })).toBe(0.05);
  });
});

describe('the traits of a quote', () => {
  test('tell the finder, the verb, what stands behind it, the speaker and the edges', () => {
    expect(read('The mayor said that the bridge was safe.').traits).toEqual([
      'found by speakerBeforeClause',
      'speakerBeforeClause INDIRECT',
      'of up to 4 words',
      'INDIRECT from a determiner',
      'INDIRECT with a verb',
      'ends the sentence',
      'mention: people',
      'verb: say',
      'speakerBeforeClause before THAT',
      'verb is past',
    ]);
  });

  test('tell of every speaker a class', () => {
    const mentionIn = (text: string) => read(text).traits.filter((trait) => trait.startsWith('mention'));
    expect(mentionIn('Ilse Ortell said it was safe.')).toEqual(['mention: a name']);
    expect(mentionIn('The ministry said it was safe.')).toEqual(['mention: a body']);
    expect(mentionIn('She said it was safe.')).toEqual(['mention: he or she']);
    expect(mentionIn('They said it was safe.')).toEqual(['mention: another pronoun']);
    expect(mentionIn('“It is safe,” according to the plan.')).toHaveLength(1);
  });
});

test('no weight outweighs all others', () => {
  expect(Object.entries(weights).filter(([, weight]) => Math.abs(weight) > 4)).toEqual([]);
  expect(Object.keys(weights).length).toBeGreaterThan(50);
});
