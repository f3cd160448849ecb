import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { Prisma } from '#store/generated/client.ts';
import { indexWords } from '#store/indexWords.ts';
import { reset } from '#store/reset.ts';
import { search } from '#store/search/search.ts';
import { SEARCHED_KINDS } from '#store/search/searchedKind.ts';
import type { Store } from '#store/store.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { openEmptyStore } from '../graph/openSampleStore.ts';
import { scansOf } from './scansOf.ts';
import { sketchDocument } from './sketchReading.ts';

const statements: string[] = [];
let store: Store;
beforeEach(async () => {
  store = await openEmptyStore((sql) => statements.push(sql));
});
afterEach(() => store.close());

async function add(paragraph: string, to: Store = store): Promise<void> {
  const reading = readWire(`Letters to ${paragraph.slice(0, 20)}\n\nELAN (Reuters) – ${paragraph}\n`);
  await writeDocument(to, sketchDocument(reading), reading);
}

async function found(typed: string, from: Store = store): Promise<string[]> {
  const { results } = await search(from.read, typed, new Set(SEARCHED_KINDS));
  return results.map(({ kind, text }) => `${kind} ${text}`);
}

const DORN = 'Ann Reyes said Tarn shelled the harbour of Dorn.';
const WHOLE = '“Tarn shelled the harbour of Dorn at dawn,” Bo Silva said. Silva was there, Ann Reyes said.';
const MILL = 'Cara Holt of the harbour board said the mill of Sabel was sold. Holt told Ann Reyes that it burned.';

test('what is written is found at once, and what is deleted no longer', async () => {
  await add(DORN);
  await add(MILL);
  expect(await found('dorn')).not.toHaveLength(0);
  const mill = await found('sabel');
  expect(mill.map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['CLAIM', 'ARTICLE', 'QUOTE']));
  await store.write.article.deleteMany({ where: { text: { contains: 'Dorn' } } });
  // The claim and who has a full name outlive the article; its quotes go with it.
  expect((await found('dorn')).map((line) => line.split(' ')[0])).toEqual(['CLAIM']);
  expect(await found('sabel')).toEqual(mill);
  await reset(store);
  for (const typed of ['dorn', 'sabel', 'reyes']) expect([typed, await found(typed)]).toEqual([typed, []]);
  await add(MILL);
  expect(await found('sabel')).toEqual(mill);
});

test('a claim is found by the text that it has now, and a speaker by each form of the name', async () => {
  await add('Ann Reyes said that Tarn had shelled the harbour of Dorn.');
  const [before] = await store.write.claim.findMany();
  await add('“Tarn shelled the harbour of Dorn,” Ann Reyes said. Reyes was not there.');
  const claims = await store.write.claim.findMany();
  for (const { text } of claims) expect(await found(text)).toContain(`CLAIM ${text}`);
  expect(before).toBeDefined();
  expect((await found('reyes ann ')).filter((line) => line.startsWith('SPEAKER'))).toEqual(['SPEAKER Ann Reyes']);
});

test('the order in which articles come makes no difference', async () => {
  const other = await openEmptyStore();
  try {
    for (const paragraph of [DORN, WHOLE, MILL]) await add(paragraph);
    for (const paragraph of [MILL, WHOLE, DORN]) await add(paragraph, other);
    for (const typed of ['h', 'harbour', 'tarn dorn', 'reyes', 'silva', 'sold mill ', 'the'])
      expect([typed, await found(typed, other)]).toEqual([typed, await found(typed)]);
  } finally {
    await other.close();
  }
});

test('records that came in without the index are taken into it, once', async () => {
  await store.write.claim.create({ data: { id: 'c', text: 'the mill burns', searchText: 'the mill burns' } });
  const other = { nameKey: 'x', kind: 'PERSON' as const };
  await store.write.speaker.create({ data: { ...other, id: 's', name: 'Cara Holt' } });
  expect(await found('mill')).toEqual([]);
  expect(await indexWords(store)).toBe(2);
  expect(await indexWords(store)).toBe(0);
  expect(await found('burning mills')).toEqual(['CLAIM the mill burns']);
  expect(await found('holt')).toEqual(['SPEAKER Cara Holt']);
});

test('a search asks the index for each kind, and looks through no table', async () => {
  await add(DORN);
  statements.length = 0;
  await found('harbour do');
  expect(statements).toHaveLength(5);
  for (const sql of [...statements]) {
    expect(sql).toContain('"SearchWords"');
    expect(await scansOf(store, sql), sql).toEqual([]);
  }
});

test('of what very many records have, a fixed sample is found, and the search says so', async () => {
  const claims = Array.from({ length: 1_200 }, (_, index) => {
    const text = `the mill number ${index} burns`;
    return { id: `c${index}`, text, searchText: text };
  });
  await store.write.claim.createMany({ data: claims });
  await indexWords(store);
  const only = (typed: string) => search(store.read, typed, new Set(['CLAIM']));
  const all = await only('burning mill');
  expect(all).toMatchObject({ complete: false, results: { length: 500 } });
  const other = await openEmptyStore();
  try {
    await other.write.claim.createMany({ data: claims.reverse() });
    await indexWords(other);
    expect((await search(other.read, 'burning mill', new Set(['CLAIM']))).results).toEqual(all.results);
  } finally {
    await other.close();
  }
  for (const index of [0, 7, 1_199])
    expect(await only(`mill ${index} `)).toMatchObject({ complete: true, results: [{ id: `c${index}` }] });
  expect((await store.read.query<{ count: number }>(Prisma.sql`select count(*) as "count" from "Claim"`))[0]?.count).toBe(1_200);
});

test('a search says that these are all where they are, however many begin with what was typed', async () => {
  const wares = Array.from({ length: 40 }, (_, index) => `ware${String.fromCharCode(97 + (index % 20), 97 + (index % 20))}`);
  const claims = wares.map((ware, index) => ({
    id: `c${index}`,
    text: `the mill sold ${ware} and rope on day ${index}`,
    searchText: '',
  }));
  const more = Array.from({ length: 260 }, (_, index) => ({
    id: `m${index}`,
    text: `the mill ground barley, rye ${index}`,
    searchText: '',
  }));
  await store.write.claim.createMany({ data: [...claims, ...more] });
  await indexWords(store);
  const count = async (typed: string) => {
    const { results, complete } = await search(store.read, typed, new Set(['CLAIM']));
    return [results.length, complete];
  };
  expect(await count('mill')).toEqual([300, true]);
  expect(await count('mil')).toEqual([300, true]);
  expect(await count('barley gro')).toEqual([260, true]);
  expect(await count('rope')).toEqual([40, true]);
  // Of twenty wares the commonest twelve are found, with two claims each.
  expect(await count('ware')).toEqual([24, false]);
  expect(await count('rope mill ware')).toEqual([24, false]);
  expect(await count('wareaa')).toEqual([2, true]);
});

test('the country is found by its points or its capitals, and by small letters together with the pronoun', async () => {
  await add('Ann Reyes said that the U.S. had shelled the harbour of Dorn.');
  await add('Bo Silva said that the boats of Tarn saw us.');
  const claims = async (typed: string) => (await found(typed)).filter((line) => line.startsWith('CLAIM')).length;
  for (const typed of ['U.S.', 'u.s.', 'US', 'U.S', 'u.s ', 'USA']) expect([typed, await claims(typed)]).toEqual([typed, 1]);
  expect(await claims('us ')).toBe(2);
});
