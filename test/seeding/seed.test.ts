import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Document, Intake } from '#intake/document.ts';
import type { Reading } from '#reading.ts';
import { seed } from '#seeding/seed.ts';
import { reset } from '#store/reset.ts';
import type { Store } from '#store/store.ts';
import { dumpStore } from '../store/dumpStore.ts';
import { openTestStore } from '../store/openTestStore.ts';
import { ALL_IN_ONE, KESTREL_ALONE } from '../store/samples.ts';
import { sketchDocument } from '../store/sketchReading.ts';

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

/** Knows the readings of the samples, and finds a misplaced quote in a text that begins with "Broken". */
function read(text: string): Reading {
  const reading = [ALL_IN_ONE, KESTREL_ALONE].find((one) => one.text === text);
  if (reading !== undefined) return reading;
  if (text.startsWith('Broken')) return { ...KESTREL_ALONE, text };
  return { text, articles: [], claims: [] };
}

async function* comeIn(intakes: readonly Intake[]): AsyncGenerator<Intake> {
  yield* intakes;
}

const document = (reading: Reading, about: Partial<Document>): Intake => ({ document: sketchDocument(reading, about) });
const FAILURE: Intake = { failure: { file: 'empty.txt', line: null, reason: 'empty.txt is empty.' } };
const BROKEN: Intake = {
  document: { ...sketchDocument(KESTREL_ALONE, { file: 'lines.jsonl', line: 7 }), text: `Broken${KESTREL_ALONE.text}` },
};

test('adds what comes in, names what failed, and goes on behind it', async () => {
  const seen: [string, number, number][] = [];
  const intakes = [FAILURE, document(ALL_IN_ONE, { file: 'all.txt' }), BROKEN, document(KESTREL_ALONE, { file: 'again.txt' })];
  const summary = await seed(store, comeIn(intakes), {
    read,
    onProgress: ({ articles, failed }, file) => seen.push([file, articles, failed.length]),
  });
  expect(summary).toMatchObject({ articles: 3, quotes: 6, denials: 4, speakers: 8, alreadyThere: 1 });
  expect(summary.failed).toEqual([
    { file: 'empty.txt', line: null, reason: 'empty.txt is empty.' },
    { file: 'lines.jsonl', line: 7, reason: expect.stringMatching(/^The .+ should read .+ the document was not stored\.$/) },
  ]);
  expect(seen).toEqual([
    ['empty.txt', 0, 1],
    ['all.txt', 3, 1],
    ['lines.jsonl', 3, 2],
    ['again.txt', 3, 2],
  ]);
});

test('seeding twice adds nothing', async () => {
  await seed(store, comeIn([document(ALL_IN_ONE, {})]), { read });
  const before = await dumpStore(store);
  const again = await seed(store, comeIn([document(ALL_IN_ONE, {})]), { read });
  expect(again).toEqual({ articles: 0, quotes: 0, denials: 0, speakers: 0, alreadyThere: 3, failed: [] });
  expect(await dumpStore(store)).toEqual(before);
});

test('a reset empties every table, and seeding fills them as before', async () => {
  await seed(store, comeIn([document(ALL_IN_ONE, { url: 'https://one.example' })]), { read });
  const before = await dumpStore(store);
  expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);
  await reset(store);
  expect(Object.values(await dumpStore(store)).flat()).toEqual([]);
  await seed(store, comeIn([document(ALL_IN_ONE, { url: 'https://one.example' })]), { read });
  expect(await dumpStore(store)).toEqual(before);
});

/** What makes a database refuse denials. */
const REFUSALS = {
  sqlite: [`create trigger "refuse" before insert on "Denial" begin select raise(abort, 'no room for denials'); end`],
  postgresql: [
    `create function "refuse"() returns trigger as $$ begin raise 'no room for denials'; end $$ language plpgsql`,
    `create trigger "refuse" before insert on "Denial" execute function "refuse"()`,
  ],
};

test('a document that the database refuses is a failure in one sentence, and takes no other of its batch with it', async () => {
  for (const sql of REFUSALS[store.engine]) await store.write.$executeRawUnsafe(sql);
  const others = Array.from({ length: 100 }, (_, number) => document(KESTREL_ALONE, { publisher: `Post ${number}` }));
  const { failed, articles } = await seed(
    store,
    comeIn([...others.slice(0, 30), document(ALL_IN_ONE, { file: 'all.txt' }), ...others.slice(30)]),
    { read },
  );
  expect(failed).toEqual([
    {
      file: 'all.txt',
      line: null,
      reason: expect.stringMatching(/^all\.txt could not be stored: [^\n]*no room for denials[^\n]*\.$/),
    },
  ]);
  expect(articles).toBe(100);
  expect(await store.write.article.count()).toBe(100);
});
