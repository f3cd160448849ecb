import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import type { ReadArticle, Reading } from '#reading.ts';
import { faultsOf } from './faultsOf.ts';
import { bundledTexts, givenTexts } from './sampleTexts.ts';
import { oddTexts } from './text/oddTexts.ts';

const texts = bundledTexts();
const given = await givenTexts();

describe('what holds in every reading', () => {
  test.each(texts.map(({ name, text }) => [name, text]))('%s', (_, text) => {
    const reading = readWire(text);
    expect(reading.articles.length).toBeGreaterThan(0);
    expect(reading.articles.some(({ quotes }) => quotes.length > 0)).toBe(true);
    expect(faultsOf(reading)).toEqual([]);
  });

  test(given === null ? 'no other texts, since SAYSO_TEXTS names none' : `${given.length} texts of SAYSO_TEXTS`, () => {
    for (const { name, text } of given ?? []) expect(faultsOf(readWire(text)), name).toEqual([]);
  }, 600_000);

  test('texts as nobody writes them', () => {
    for (const text of oddTexts) expect(faultsOf(readWire(text)), JSON.stringify(text).slice(0, 200)).toEqual([]);
  });

  test('a sample that is cut anywhere', () => {
    const text = texts[0]?.text ?? '';
    for (let end = 0; end < text.length; end += 997) expect(faultsOf(readWire(text.slice(0, end))), `cut at ${end}`).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const [article] = readWire('The quay is shut, Ann Ortell said.').articles;
  const [one] = article?.quotes ?? [];
  if (article === undefined || one === undefined) throw new Error('The sentence holds a quote.');
  const text = 'The quay is shut, Ann Ortell said.';
  const faultsWith = (changed: Partial<ReadArticle>): string[] =>
    faultsOf({ text, claims: [], articles: [{ ...article, ...changed }] });

  test('find nothing where all is right', () => expect(faultsWith({})).toEqual([]));

  test('find words that are of their own quote, or shared by two', () => {
    const { quote } = one;
    const cue = { start: 4, end: 8, text: text.slice(4, 8) };
    expect(faultsWith({ quotes: [{ ...one, quote: { ...quote, cue } }] })).toEqual([expect.stringContaining('its own cue')]);
    const spans = [{ start: 4, end: 21 }];
    const other = { ...quote, id: 'other', start: 4, end: 21, text: text.slice(4, 21), spans, cue: null, mention: null };
    expect(faultsWith({ quotes: [one, { ...one, quote: other }] })).toEqual([expect.stringContaining('share words')]);
  });

  test.each(['December', 'every', 'from Harl', 'Ortell said it was shut'])('find that nobody is called “%s”', (name) => {
    const [speaker] = article.speakers;
    const other = { ...speaker, name } as (typeof article.speakers)[number];
    expect(faultsWith({ speakers: [...article.speakers, other] })).toEqual([expect.stringContaining(`“${name}”`)]);
  });

  test('find a hop that is a day, or its own speaker', () => {
    const hop = (name: string, relay = null as (typeof one.via)[number]['relay']) => ({
      source: { name, kind: 'RELAY' as const },
      words: null,
      relay,
      within: null,
    });
    expect(faultsWith({ quotes: [{ ...one, via: [hop('Monday')] }] })).toEqual([expect.stringContaining('“Monday”')]);
    const own = one.voices[0]?.speaker ?? null;
    expect(faultsWith({ quotes: [{ ...one, via: [hop('Ann Ortell', own)] }] })).toEqual([expect.stringContaining('own words')]);
  });

  test('find what is out of place, double, cut or unknown', () => {
    const cut = { ...one.quote, start: 1, text: text.slice(1, one.quote.end), spans: [{ start: 1, end: one.quote.end }] };
    expect(faultsWith({ quotes: [{ ...one, quote: cut }] })).toEqual([expect.stringContaining('mid-word')]);
    expect(faultsWith({ quotes: [{ ...one, quote: { ...one.quote, text: 'The quay' } }] })).toEqual([
      expect.stringContaining('not what stands'),
    ]);
    expect(faultsWith({ quotes: [one, one] })).toEqual([
      expect.stringContaining('stands for two'),
      expect.stringContaining('found twice'),
    ]);
    expect(faultsWith({ speakers: [] })).toEqual([expect.stringContaining('not among the speakers')]);
    expect(faultsWith({ speakers: article.speakers.map((speaker) => Object.assign(speaker, { name: 'She' })) })).toEqual([
      expect.stringContaining('no speaker’s name'),
    ]);
  });
});

describe('readWire', () => {
  test.each(texts.map(({ name, text }) => [name, text]))('gives the same answer twice: %s', (_, text) => {
    expect(readWire(text)).toEqual(readWire(text));
  });

  test.each(['', ' ', '\n\n\n', '\u00a0'])('finds nothing in a text that shows nothing (%j)', (text) => {
    expect(readWire(text)).toEqual({ text, articles: [], claims: [] });
  });

  test('reads an article in the same way wherever it stands in a document', () => {
    const text = bundledTexts()[0]?.text ?? '';
    const outline = ({ text: whole, articles }: Reading): string[] =>
      articles.flatMap(({ quotes }) =>
        quotes.map(
          ({ quote, voices }) => `${whole.slice(quote.start, quote.end)} – ${voices.map(({ speaker }) => speaker.name).join()}`,
        ),
      );
    const first = readWire(text).articles[0]?.article.end ?? 0;
    const alone = outline(readWire(text.slice(0, first)));
    expect(alone.length).toBeGreaterThan(0);
    expect(outline(readWire(text)).slice(0, alone.length)).toEqual(alone);
  });
});
