import { describe, expect, test } from 'vitest';
import type { Article } from '#articles/article.ts';
import type { Denial } from '#claims/claim.ts';
import { extractLine } from '#evidence/extractLine.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { Speaker } from '#speakers/speaker.ts';

const TEXT = 'Quay closed\n“It is rotten,” said Kroll.';

const kroll: Speaker = {
  name: 'Edda Kroll',
  kind: 'PERSON',
  aliases: [{ start: 33, end: 38, text: 'Kroll' }],
  titles: [],
  affiliation: null,
  country: null,
  count: null,
};

const voice = { speaker: kroll, inferred: true, resolvedBy: 'surname' };

const quote: SourcedQuote = {
  quote: {
    id: 'a1q1',
    kind: 'DIRECT',
    stance: 'ASSERTS',
    start: 13,
    end: 26,
    text: 'It is rotten,',
    spans: [{ start: 13, end: 26 }],
    cue: { start: 28, end: 32, text: 'said' },
    mention: { start: 33, end: 38, text: 'Kroll' },
    day: { start: 0, end: 4, text: 'Quay' },
    sentence: { start: 12, end: 39 },
    paragraph: 0,
    foundBy: 'speakerBehindVerb',
    confidence: 0.97,
  },
  voices: [voice],
  via: [
    { source: { name: 'Harbour Post', kind: 'OUTLET' }, words: { start: 0, end: 4, text: 'Quay' }, relay: null, within: null },
  ],
};

const denial: Denial = {
  id: 'a1d1',
  form: 'DENIED',
  by: [voice],
  mention: null,
  cue: null,
  sentence: { start: 12, end: 39 },
  start: 12,
  end: 39,
  text: '“It is rotten,” said Kroll.',
  quote,
  targets: [
    { article: 0, quote, assertion: null, text: 'It is rotten,', confidence: 0.8, why: 'the same words' },
    { article: null, quote: null, assertion: null, text: 'the piles', confidence: 0.3, why: 'named in the denial' },
  ],
  foundBy: 'denyingVerb',
  confidence: 0.9,
};

const bare: Article = {
  start: 0,
  end: 39,
  headline: null,
  byline: [],
  dateline: null,
  captions: [],
  sections: [],
  credits: null,
  paragraphs: [{ start: 12, end: 39 }],
};

describe('extractLine', () => {
  test('prints the contract, key by key', () => {
    const article: Article = {
      ...bare,
      headline: { start: 0, end: 11, text: 'Quay closed' },
      byline: [{ start: 0, end: 4, text: 'Quay' }],
      dateline: { start: 0, end: 4, place: 'PORT VELL', agency: 'Reuters', date: 'May 3' },
      captions: [{ start: 0, end: 4, text: 'Quay' }],
      sections: [{ start: 0, end: 4, text: 'QUAY' }],
      credits: { start: 0, end: 4, text: '(Quay)' },
    };
    const line = extractLine('file.txt', {
      text: TEXT,
      articles: [{ article, quotes: [quote], denials: [denial], speakers: [kroll] }],
      claims: [],
    });
    expect(JSON.parse(JSON.stringify(line))).toEqual({
      id: 'file.txt',
      articles: [
        {
          start: 0,
          end: 39,
          headline: 'Quay closed',
          byline: ['Quay'],
          dateline: { place: 'PORT VELL', agency: 'Reuters' },
          captions: ['Quay'],
          sections: ['QUAY'],
          credits: '(Quay)',
          quotes: [
            {
              id: 'a1q1',
              kind: 'DIRECT',
              stance: 'ASSERTS',
              start: 13,
              end: 26,
              text: 'It is rotten,',
              spans: [[13, 26]],
              cue: { start: 28, end: 32, text: 'said' },
              mention: { start: 33, end: 38, text: 'Kroll' },
              speakers: [{ name: 'Edda Kroll', kind: 'PERSON', inferred: true }],
              via: [{ name: 'Harbour Post', kind: 'OUTLET', words: { start: 0, end: 4, text: 'Quay' }, within: null }],
              day: { start: 0, end: 4, text: 'Quay' },
              foundBy: 'speakerBehindVerb',
              confidence: 0.97,
            },
          ],
          denials: [
            {
              id: 'a1d1',
              form: 'DENIED',
              by: [{ name: 'Edda Kroll', kind: 'PERSON' }],
              mention: null,
              quote: 'a1q1',
              start: 12,
              end: 39,
              text: '“It is rotten,” said Kroll.',
              claims: [
                { article: 0, quote: 'a1q1', text: 'It is rotten,', confidence: 0.8, why: 'the same words' },
                { article: null, quote: null, text: 'the piles', confidence: 0.3, why: 'named in the denial' },
              ],
            },
          ],
        },
      ],
    });
  });

  test('what is not there is null or empty, never left out', () => {
    const line = extractLine('x', {
      text: TEXT,
      articles: [{ article: bare, quotes: [], denials: [], speakers: [] }],
      claims: [],
    });
    expect(line.articles).toEqual([
      {
        start: 0,
        end: 39,
        headline: null,
        byline: [],
        dateline: null,
        captions: [],
        sections: [],
        credits: null,
        quotes: [],
        denials: [],
      },
    ]);
    expect(extractLine('y', { text: '', articles: [], claims: [] })).toEqual({ id: 'y', articles: [] });
  });
});
