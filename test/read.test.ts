import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import type { ReadArticle, Reading } from '#reading.ts';
import type { Span, Stretch } from '#text/span.ts';
import { bundledTexts } from './sampleTexts.ts';
import { oddTexts } from './text/oddTexts.ts';

const texts = bundledTexts();

const noName = /^(?:he|she|it|they|we|i|you|him|her|them|us|this|that|these|those|who|which|the|an?)$/i;
const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const letter = /[\p{L}\p{N}]/u;

/** What of a reading is wrong wherever it is found; each with the words that it is found in. */
function faultsOf(reading: Reading): string[] {
  const faults: string[] = [];
  const claim = (right: boolean, what: string): void => {
    if (!right) faults.push(what);
  };
  const { text } = reading;
  const quoteIds = new Set<string>();
  const ids = new Set<string>();
  for (const read of reading.articles) {
    for (const { quote } of read.quotes) quoteIds.add(quote.id);
    for (const { id } of [...read.quotes.map(({ quote }) => quote), ...read.denials]) {
      claim(!ids.has(id), `The id ${id} stands for two.`);
      ids.add(id);
    }
  }
  reading.articles.forEach((read, index) => {
    checkQuotes(text, read, claim);
    checkDenials(text, read, quoteIds, reading.articles.length, claim);
    checkSpeakers(read, claim);
    claim(read.article.start <= read.article.end, `Article ${index + 1} ends before it starts.`);
  });
  for (const { memberships } of reading.claims) {
    claim(memberships.length > 0, 'A claim has no quote.');
    for (const { quote } of memberships)
      claim(quoteIds.has(quote.quote.id), `A claim rests on ${quote.quote.id}, which is no quote.`);
  }
  return faults;
}

type Assert = (right: boolean, what: string) => void;

const isWithin = (read: ReadArticle, { start, end }: Span): boolean =>
  read.article.paragraphs.some((paragraph) => start >= paragraph.start && end <= paragraph.end);

function cutsWord(text: string, { start, end }: Span): boolean {
  const joins = (at: number): boolean => letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
  return joins(start) || joins(end);
}

function checkStretch(text: string, read: ReadArticle, stretch: Stretch | null, what: string, claim: Assert): void {
  if (stretch === null) return;
  claim(text.slice(stretch.start, stretch.end) === stretch.text, `${what}: its text is not what stands at its place.`);
  claim(isWithin(read, stretch), `${what}: it lies outside the paragraphs.`);
  claim(!cutsWord(text, stretch), `${what}: “${stretch.text}” begins or ends in mid-word.`);
}

function checkQuotes(text: string, read: ReadArticle, claim: Assert): void {
  const seen = new Set<string>();
  for (const { quote } of read.quotes) {
    const what = `quote ${quote.id} “${quote.text.slice(0, 60)}”`;
    claim(quote.spans.length > 0, `${what} has no stretch.`);
    claim(text.slice(quote.start, quote.end) === quote.text, `${what}: its text is not what stands at its place.`);
    claim(
      quote.start === quote.spans[0]?.start && quote.end === quote.spans.at(-1)?.end,
      `${what}: its ends are not its stretches’.`,
    );
    let at = 0;
    for (const span of quote.spans) {
      claim(span.start >= at && span.end > span.start, `${what}: its stretches are not in order.`);
      at = span.end;
      claim(isWithin(read, span), `${what}: a stretch lies outside the paragraphs.`);
      claim(!cutsWord(text, span), `${what} begins or ends in mid-word.`);
    }
    checkStretch(text, read, quote.cue, `The cue of ${what}`, claim);
    checkStretch(text, read, quote.mention, `The mention of ${what}`, claim);
    claim(isWithin(read, quote.sentence), `${what}: its sentence lies outside the paragraphs.`);
    claim(quote.confidence > 0 && quote.confidence <= 1, `${what}: its confidence is ${quote.confidence}.`);
    const key = quote.spans.map(({ start, end }) => `${start}-${end}`).join();
    claim(!seen.has(key), `${what} is found twice.`);
    seen.add(key);
  }
}

function checkDenials(text: string, read: ReadArticle, quoteIds: ReadonlySet<string>, articles: number, claim: Assert): void {
  for (const denial of read.denials) {
    const what = `denial ${denial.id} “${denial.text.slice(0, 60)}”`;
    checkStretch(text, read, denial, what, claim);
    checkStretch(text, read, denial.cue, `The cue of ${what}`, claim);
    checkStretch(text, read, denial.mention, `The mention of ${what}`, claim);
    claim(denial.quote === null || quoteIds.has(denial.quote.quote.id), `${what}: its own quote is none.`);
    for (const { quote, article, confidence, why } of denial.targets) {
      claim(quote === null || quoteIds.has(quote.quote.id), `${what} is against a quote that is none.`);
      claim(quote === null || quote !== denial.quote, `${what} is against itself.`);
      claim(article === null || (article >= 0 && article < articles), `${what} is against article ${article}, which is none.`);
      claim(confidence > 0 && confidence <= 1 && why.length > 0, `${what} is linked without a reason.`);
    }
  }
}

function checkSpeakers({ quotes, denials, speakers }: ReadArticle, claim: Assert): void {
  const known = new Set(speakers);
  for (const { quote, voices, via } of quotes) {
    for (const { speaker } of voices)
      claim(known.has(speaker), `${speaker.name} speaks in ${quote.id} and is not among the speakers.`);
    for (const { relay } of via) claim(relay === null || known.has(relay), `A relay of ${quote.id} is not among the speakers.`);
    claim(new Set(voices.map(({ speaker }) => speaker)).size === voices.length, `Somebody speaks twice in ${quote.id}.`);
  }
  for (const { id, by } of denials)
    for (const { speaker } of by) claim(known.has(speaker), `${speaker.name} is behind ${id} and is not among the speakers.`);
  for (const { name, count } of speakers) {
    claim(name.trim() === name && name !== '', `A speaker’s name is “${name}”.`);
    claim(!noName.test(name) && !day.test(name), `“${name}” is no speaker’s name.`);
    claim(name.length <= 160, `A speaker’s name is ${name.length} characters long: “${name.slice(0, 60)}…”.`);
    claim(!name.includes('\n'), `The name “${name}” holds a line end.`);
    claim(count === null || count >= 1, `“${name}” stands for ${count} people.`);
  }
}

describe('what holds in every reading', () => {
  test.each(texts.map(({ name, text }) => [name, text]))('%s', (_, text) => {
    const reading = readWire(text);
    expect(reading.articles.length).toBeGreaterThan(0);
    expect(reading.articles.some(({ quotes }) => quotes.length > 0)).toBe(true);
    expect(faultsOf(reading)).toEqual([]);
  });

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
