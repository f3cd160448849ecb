import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Document } from '#intake/document.ts';
import { readDocuments } from '#intake/readDocuments.ts';
import { readWire } from '#read.ts';
import type { Store } from '#store/store.ts';
import { collectDocument } from '#store/write/collectDocument.ts';
import { summarizeClaims } from '#store/write/summarize.ts';
import { writeDocuments } from '#store/writeDocuments.ts';
import { openTestStore } from './openTestStore.ts';

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

function readSummaries() {
  const select = { id: true, quoteCount: true, newest: true, oldest: true, opposition: true };
  return store.write.claim.findMany({ select, orderBy: { id: 'asc' } });
}

test('what claims come to when they are written is what counting anew finds, of articles that come twice and with or without a date', async () => {
  const documents: Document[] = [];
  for await (const intake of readDocuments(['seed/articles'])) if ('document' in intake) documents.push(intake.document);
  const dated = documents.map((document, index) =>
    index % 2 === 0 ? document : { ...document, publishedAt: `2031-05-${10 + (index % 20)}T08:00:00Z` },
  );
  const rowsOf = (some: readonly Document[]) =>
    some.map((document) => collectDocument(document, readWire(document.text), new Date()));
  const half = Math.floor(dated.length / 2);
  await writeDocuments(store, rowsOf([...dated.slice(0, half), ...dated.slice(0, 2)]));
  await writeDocuments(store, rowsOf(dated));

  const written = await readSummaries();
  await store.transact((transaction) =>
    summarizeClaims(
      transaction,
      written.map(({ id }) => id),
    ),
  );
  expect(written.length).toBeGreaterThan(100);
  expect(written.some(({ quoteCount }) => quoteCount > 1)).toBe(true);
  expect(written).toEqual(await readSummaries());
});
