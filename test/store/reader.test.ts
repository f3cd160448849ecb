import { afterEach, beforeEach, expect, test } from 'vitest';
import { Prisma } from '#store/generated/client.ts';
import { oneOf } from '#store/read/oneOf.ts';
import type { Store } from '#store/store.ts';
import { openEmptyStore } from '../graph/openSampleStore.ts';

const { sql } = Prisma;
const statements: string[] = [];
let store: Store;
beforeEach(async () => {
  store = await openEmptyStore((statement) => statements.push(statement));
  const day = new Date('2031-05-04T08:00:00.007Z');
  await store.write.article.createMany({
    data: [
      { id: 'a', hash: 'a', text: 'one', publishedAt: day, addedAt: new Date(0) },
      { id: 'B', hash: 'b', text: 'two', addedAt: new Date(0) },
      { id: 'é', hash: 'c', text: 'three', publishedAt: new Date('2031-05-04T08:00:00Z'), addedAt: new Date(0) },
    ],
  });
  await store.write.speaker.create({ data: { id: 's', name: 'S', nameKey: 's', kind: 'PERSON', count: 3 } });
  await store.write.quote.create({
    data: {
      id: 'q',
      articleId: 'a',
      position: 0,
      kind: 'DIRECT',
      stance: 'ASSERTS',
      start: 0,
      end: 3,
      text: 'one',
      sentenceStart: 0,
      sentenceEnd: 3,
      sentenceText: 'one',
      paragraph: 0,
      foundBy: 'hand',
      confidence: 0.25,
    },
  });
  await store.write.quoteSpeaker.create({
    data: { quoteId: 'q', position: 0, speakerId: 's', inferred: true, resolvedBy: 'hand' },
  });
});
afterEach(() => store.close());

test('values come out as numbers, booleans, text, null and times in ISO 8601', async () => {
  expect(
    await store.read.query(sql`select "publishedAt", min("publishedAt") as "first", "headline" from "Article" where "id" = ${'a'}
      group by "id", "publishedAt", "headline"`),
  ).toEqual([{ publishedAt: '2031-05-04T08:00:00.007+00:00', first: '2031-05-04T08:00:00.007+00:00', headline: null }]);
  expect(await store.read.query(sql`select "publishedAt" from "Article" order by "id"`)).toEqual([
    { publishedAt: null },
    { publishedAt: '2031-05-04T08:00:00.007+00:00' },
    { publishedAt: '2031-05-04T08:00:00.000+00:00' },
  ]);
  expect(await store.read.query(sql`select "confidence", "end", "cueText" from "Quote"`)).toEqual([
    { confidence: 0.25, end: 3, cueText: null },
  ]);
  expect(await store.read.query(sql`select "inferred", "position" from "QuoteSpeaker"`)).toEqual([
    { inferred: true, position: 0 },
  ]);
  expect(await store.read.query(sql`select count(*) as "count", sum("count") as "sum" from "Speaker"`)).toEqual([
    { count: 1, sum: 3 },
  ]);
});

test('takes text, numbers, booleans, times and what came out for a time', async () => {
  const ids = (where: Prisma.Sql) => store.read.query(sql`select "id" from "Article" where ${where} order by "id"`);
  const time = new Date('2031-05-04T08:00:00.007Z');
  expect(await ids(sql`"publishedAt" >= ${time}`)).toEqual([{ id: 'a' }]);
  expect(await ids(sql`"publishedAt" < ${'2031-05-04T08:00:00.007+00:00'}`)).toEqual([{ id: 'é' }]);
  expect(await store.read.query(sql`select "quoteId" from "QuoteSpeaker" where "inferred" = ${true}`)).toHaveLength(1);
  expect(await store.read.query(sql`select "quoteId" from "QuoteSpeaker" where "inferred" = ${false}`)).toEqual([]);
});

test('text is put in order, and compared, by its code points', async () => {
  expect(await store.read.query(sql`select "id" from "Article" order by "id"`)).toEqual([{ id: 'B' }, { id: 'a' }, { id: 'é' }]);
  expect(await store.read.query(sql`select "id" from "Article" where "id" > ${'Z'} order by "id" desc`)).toEqual([
    { id: 'é' },
    { id: 'a' },
  ]);
});

test('lists of any length are one statement, and so is a list of nothing', async () => {
  const count = async (values: readonly string[]) => {
    const [row] = await store.read.query<{ count: number }>(
      sql`select count(*) as "count" from "Article" where ${oneOf(sql`"id"`, values)}`,
    );
    return row?.count;
  };
  statements.length = 0;
  expect(await count([])).toBe(0);
  expect(await count(['a'])).toBe(1);
  expect(await count(['a', 'é', 'of no row', '{"', ','])).toBe(2);
  expect(await count(Array.from({ length: 20_000 }, (_, index) => `${index}`))).toBe(0);
  expect(statements).toHaveLength(4);
  expect(new Set(statements).size).toBe(1);
  const strong = oneOf(sql`"count"`, [3, 4]);
  expect(await store.read.query(sql`select "id" from "Speaker" where ${strong}`)).toEqual([{ id: 's' }]);
});

test('a statement that is run again sees what was written in between, and a failed one does no harm', async () => {
  const all = () => store.read.query(sql`select "id" from "Speaker" order by "id"`);
  expect(await all()).toHaveLength(1);
  await store.write.speaker.create({ data: { id: 't', name: 'T', nameKey: 't', kind: 'GROUP' } });
  expect(await all()).toHaveLength(2);
  for (let time = 0; time < 3; time += 1)
    await expect(store.read.query(sql`select "none" from "Speaker"`)).rejects.toThrow('none');
  expect(await Promise.all([all(), all()])).toEqual([
    [{ id: 's' }, { id: 't' }],
    [{ id: 's' }, { id: 't' }],
  ]);
});

test('statements that are asked for at once are each answered for themselves, whichever of them fail', async () => {
  const speaker = (id: string) => store.read.query<{ id: string }>(sql`select "id" from "Speaker" where "id" = ${id}`);
  const none = () => store.read.query(sql`select "none" from "Speaker"`);
  for (let time = 0; time < 3; time += 1) {
    const found = await Promise.allSettled([none(), speaker('s'), speaker('t'), none(), none(), speaker('s')]);
    expect(found.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([
      'failed',
      [{ id: 's' }],
      [],
      'failed',
      'failed',
      [{ id: 's' }],
    ]);
  }
});

test('texts are taken as they are, alone and in lists', async () => {
  const odd = ['', ' ', ',', '{}', '"', '\\', '\\"', "'", 'null', 'é\u{1F600}', 'a\nb\tc', '$1', '{"a":1}', '--'];
  await store.write.speaker.createMany({
    data: odd.map((name, index) => ({ id: `odd${index}`, name, nameKey: name, kind: 'GROUP' as const })),
  });
  for (const [index, name] of odd.entries()) {
    const found = (condition: Prisma.Sql) => store.read.query(sql`select "id" from "Speaker" where ${condition}`);
    expect(await found(sql`"name" = ${name}`)).toEqual([{ id: `odd${index}` }]);
    expect(await found(oneOf(sql`"name"`, [name, 'of nobody']))).toEqual([{ id: `odd${index}` }]);
  }
  expect(await store.read.query(sql`select "id" from "Speaker" where ${oneOf(sql`"name"`, odd)}`)).toHaveLength(odd.length);
});

test('only reads', async () => {
  await expect(store.read.query(sql`delete from "Speaker"`)).rejects.toThrow(/read/i);
  expect(await store.write.speaker.count()).toBe(1);
});

test('of statements that are asked at one time each gets its own answer, and one that fails takes none with it', async () => {
  const answers = await Promise.allSettled([
    store.read.query(sql`select "text" from "Article" where "id" = ${'a'}`),
    store.read.query(sql`select "text" from "Nothing" where "id" = ${'a'}`),
    store.read.query(sql`select "text" from "Article" where "id" = ${'B'}`),
    store.read.query(sql`select "name" from "Speaker" where "id" = ${'s'}`),
  ]);
  expect(answers).toMatchObject([
    { status: 'fulfilled', value: [{ text: 'one' }] },
    { status: 'rejected' },
    { status: 'fulfilled', value: [{ text: 'two' }] },
    { status: 'fulfilled', value: [{ name: 'S' }] },
  ]);
  expect(await store.read.query(sql`select "text" from "Article" where "id" = ${'B'}`)).toEqual([{ text: 'two' }]);
});
