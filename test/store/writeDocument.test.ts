import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Document } from '#intake/document.ts';
import type { Reading } from '#reading.ts';
import type { Store } from '#store/store.ts';
import { StoreError } from '#store/storeError.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { dumpStore } from './dumpStore.ts';
import { openTestStore } from './openTestStore.ts';
import { ALL_IN_ONE, DENIED_BEFORE, KESTREL_ALONE, SAID_BEFORE } from './samples.ts';
import { sketchDocument, sketchReading } from './sketchReading.ts';

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const write = (reading: Reading, about: Partial<Document> = {}) => writeDocument(store, sketchDocument(reading, about), reading);

/** A store whose writing stops for good at a statement of the given number, as if the process was killed there. */
function stoppingAt(store: Store, statement: number): Store {
  let count = 0;
  const step = () => {
    count += 1;
    if (count >= statement) throw new Error('killed');
  };
  const transact: Store['transact'] = (task) =>
    store.transact(async (transaction) =>
      task({
        engine: transaction.engine,
        client: transaction.client,
        query: async (sql) => {
          step();
          return transaction.query(sql);
        },
        insert: async (...rows) => {
          step();
          return transaction.insert(...rows);
        },
        insertPacked: async (...rows) => {
          step();
          return transaction.insertPacked(...rows);
        },
        execute: async (sql) => {
          step();
          return transaction.execute(sql);
        },
      }),
    );
  return { ...store, transact };
}

test('says what was added, and what was there already', async () => {
  const first = await write(ALL_IN_ONE);
  expect(first).toMatchObject({ articles: 3, quotes: 6, denials: 4, speakers: 8, alreadyThere: 0 });
  expect(first.claims).toBe(await store.write.claim.count());
  expect(first.ids.map(({ added }) => added)).toEqual([true, true, true]);
  const before = await dumpStore(store);
  expect(await write(ALL_IN_ONE)).toEqual({
    ...{ articles: 0, quotes: 0, denials: 0, speakers: 0, claims: 0, alreadyThere: 3 },
    ids: first.ids.map(({ id }) => ({ id, added: false })),
  });
  expect(await dumpStore(store)).toEqual(before);
});

test('offsets count from the start of the article, in UTF-16 code units', async () => {
  await write(ALL_IN_ONE);
  const quotes = await store.write.quote.findMany({ include: { article: true, spans: true, hops: true } });
  expect(quotes).toHaveLength(6);
  for (const { article, ...quote } of quotes) {
    expect(article.text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(article.text.slice(quote.sentenceStart, quote.sentenceEnd)).toBe(quote.sentenceText);
    expect(article.text.slice(quote.spans[0]?.start, quote.spans.at(-1)?.end)).toBe(quote.text);
    if (quote.cueStart !== null) expect(article.text.slice(quote.cueStart, quote.cueEnd ?? 0)).toBe(quote.cueText);
    for (const hop of quote.hops) {
      if (hop.wordsStart !== null) expect(article.text.slice(hop.wordsStart, hop.wordsEnd ?? 0)).toBe(hop.wordsText);
    }
  }
  const behindEmoji = quotes.find(({ text }) => text === 'Nobody has to leave,');
  expect(behindEmoji?.start).toBe(
    'Kestrel dam holds, says governor\n\nPORT ELAN (Reuters) - “The Kestrel dam is safe,” Governor Mira Tolland told reporters. 🌊 “'
      .length,
  );
});

test('the chain of a quote ends with the publisher, or else with the agency', async () => {
  await write(KESTREL_ALONE);
  await write(KESTREL_ALONE, { publisher: 'The Lake Post' });
  const quotes = await store.write.quote.findMany({
    where: { text: 'The Kestrel dam is safe,' },
    include: { article: true, hops: { include: { source: true }, orderBy: { position: 'asc' } } },
  });
  const chains = quotes.map(({ article, hops }) => [
    article.publisher,
    ...hops.map(({ source }) => `${source.kind} ${source.name}`),
  ]);
  expect(chains.sort()).toEqual([
    [null, 'BRIEFING Reporters', 'OUTLET Reuters'],
    ['The Lake Post', 'BRIEFING Reporters', 'OUTLET The Lake Post'],
  ]);
});

test('the same article at another address gets that address, and the earlier time', async () => {
  await write(KESTREL_ALONE, { url: 'https://one.example/dam', publishedAt: '2031-05-04T08:00' });
  await write(KESTREL_ALONE, { url: 'https://two.example/dam', publishedAt: '2031-05-03' });
  await write(KESTREL_ALONE, { url: 'https://two.example/dam', publishedAt: '2031-05-05T00:00:00+02:00' });
  const articles = await store.write.article.findMany({ include: { addresses: { orderBy: { url: 'asc' } } } });
  expect(articles.map(({ publishedAt, addresses }) => [publishedAt?.toISOString(), addresses.map(({ url }) => url)])).toEqual([
    ['2031-05-03T00:00:00.000Z', ['https://one.example/dam', 'https://two.example/dam']],
  ]);
});

describe('order', () => {
  const readings = [KESTREL_ALONE, DENIED_BEFORE, ALL_IN_ONE, SAID_BEFORE];

  test.each([
    ['backwards', [3, 2, 1, 0]],
    ['from the middle', [2, 0, 3, 1]],
    ['otherwise', [1, 3, 0, 2]],
  ])('changes nothing: %s', async (_, order) => {
    for (const reading of readings) await write(reading);
    const other = await openTestStore();
    for (const index of order) {
      const reading = readings[index];
      if (reading !== undefined) await writeDocument(other, sketchDocument(reading), reading);
    }
    const [one, two] = [await dumpStore(store), await dumpStore(other)];
    await other.close();
    expect(two).toEqual(one);
    expect(one.Claim?.join()).toContain('"text":"The Kestrel dam is safe and sound,"');
  });
});

test('who has no full name stays in the article, who has one is shared', async () => {
  await write(ALL_IN_ONE);
  const speakers = await store.write.speaker.findMany({ include: { appearances: true } });
  const seen = speakers.map(
    ({ name, articleId, appearances }) => `${name}: ${appearances.length} ${articleId === null ? 'shared' : 'own'}`,
  );
  expect(seen.sort()).toEqual([
    'A Western engineer: 1 own',
    'A Western engineer: 1 own',
    'Elan Water Board: 1 shared',
    'Mira Tolland: 2 shared',
    'Oskar Bren: 2 shared',
    'The Valley Council: 1 shared',
    'The army: 1 own',
    'The army: 1 own',
  ]);
});

describe('refuses, before anything is written,', () => {
  const spoil = (change: (quote: Reading['articles'][number]['quotes'][number]) => object): Reading => ({
    ...KESTREL_ALONE,
    claims: [],
    articles: KESTREL_ALONE.articles.map((article) => ({
      ...article,
      quotes: article.quotes.map((quote) => ({ ...quote, ...change(quote) })),
    })),
  });

  test.each([
    [
      'a quote whose words stand elsewhere',
      spoil(({ quote }) => ({ quote: { ...quote, start: quote.start + 1 } })),
      /should read ".+", but the text reads/,
    ],
    ['a quote beyond the article', spoil(({ quote }) => ({ quote: { ...quote, end: 9_999 } })), /not within its article/],
    ['a quote without stretches', spoil(({ quote }) => ({ quote: { ...quote, spans: [] } })), /do not begin and end with it/],
  ])('%s', async (_, reading, message) => {
    const failure = await write(reading).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreError);
    expect(String(failure)).toMatch(message);
    expect(await store.write.article.count()).toBe(0);
  });
});

describe('killed', () => {
  test('within a document, it leaves nothing of it, and goes on to the same database', async () => {
    await write(ALL_IN_ONE);
    const whole = await dumpStore(store);
    const other = await openTestStore();
    let states = 0;
    let stopped: unknown;
    // Wherever it stops, until it stops behind the last statement.
    do {
      stopped = await writeDocument(stoppingAt(other, states + 1), sketchDocument(ALL_IN_ONE), ALL_IN_ONE).catch(
        (error: unknown) => error,
      );
      if (stopped instanceof Error) {
        expect(Object.values(await dumpStore(other)).flat()).toEqual([]);
        states += 1;
      }
    } while (stopped instanceof Error);
    expect(states).toBeGreaterThan(20);
    expect(await dumpStore(other)).toEqual(whole);
    await other.close();
  });

  test('between two articles, no link between them is lost', async () => {
    await write(DENIED_BEFORE);
    const whole = await dumpStore(store);
    expect(whole.DenialClaim).toHaveLength(2);
    const other = await openTestStore();
    const first = { ...DENIED_BEFORE, articles: DENIED_BEFORE.articles.slice(0, 1), claims: [] };
    const cut = {
      ...first,
      articles: first.articles.map((article) => ({
        ...article,
        denials: article.denials.map((denial) => ({ ...denial, targets: [] })),
      })),
    };
    await writeDocument(other, sketchDocument(cut), cut);
    await writeDocument(other, sketchDocument(DENIED_BEFORE), DENIED_BEFORE);
    expect(await dumpStore(other)).toEqual(whole);
    await other.close();
  });
});

test('an article read anew, by another reader, keeps what was read first', async () => {
  await write(KESTREL_ALONE);
  const before = await dumpStore(store);
  const [article] = KESTREL_ALONE.articles;
  const words = KESTREL_ALONE.text.slice(article?.article.start, article?.article.end);
  const other = sketchReading([
    {
      headline: 'Kestrel dam holds, says governor',
      dateline: 'PORT ELAN (Reuters) - ',
      paragraphs: words
        .split('\n\n')
        .slice(1)
        .map((paragraph) => paragraph.replace('PORT ELAN (Reuters) - ', '')),
      quotes: [{ words: 'also spoke of leaks', claims: ['leaks'] }],
    },
  ]);
  expect(other.text).toBe(words);
  expect(await write(other)).toMatchObject({ articles: 0, alreadyThere: 1 });
  expect(await dumpStore(store)).toEqual(before);
});
