import { expect, test } from 'vitest';
import type { Document } from '#intake/document.ts';
import { readWire } from '#read.ts';
import { seed } from '#seeding/seed.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { dumpStore } from '../store/dumpStore.ts';
import { openTestStore } from '../store/openTestStore.ts';

/** More than is read without threads, of which some say the same and some deny it. */
async function* comeIn(): AsyncGenerator<{ document: Document }> {
  for (let line = 1; line <= 60; line += 1) {
    const words = `Tarn had ${line % 7 === 0 ? 'not ' : ''}shelled the harbour of Dorn ${line % 5 === 0 ? 'twice' : 'on Sunday'}`;
    const text = `Page ${line}\n\nELAN (Reuters) – Ann Reyes${line % 3} said ${words}.\n\n${'It rained on the quay all day. '.repeat(150)}\n`;
    yield {
      document: {
        id: `${line}`,
        text,
        file: 'lines.jsonl',
        line,
        publisher: null,
        url: null,
        publishedAt: null,
      } satisfies Document,
    };
  }
}

/** Writes each document by itself, the last one first. */
async function dumpOneByOne(): Promise<unknown> {
  const store = await openTestStore();
  const documents: Document[] = [];
  for await (const { document } of comeIn()) documents.unshift(document);
  for (const document of documents) await writeDocument(store, document, readWire(document.text));
  const dump = await dumpStore(store);
  await store.close();
  return dump;
}

test('threads leave what one thread leaves, and what is left by writing one by one, and progress is told in the order of the input', {
  timeout: 120_000,
}, async () => {
  const dumps = [await dumpOneByOne()];
  for (const threads of [0, 2]) {
    const store = await openTestStore();
    const counts: number[] = [];
    const summary = await seed(store, comeIn(), { threads, onProgress: ({ articles }) => counts.push(articles) });
    expect(summary).toMatchObject({ articles: 60, alreadyThere: 0, failed: [] });
    expect(counts).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    dumps.push(await dumpStore(store));
    await store.close();
  }
  expect(dumps[1]).toEqual(dumps[0]);
  expect(dumps[2]).toEqual(dumps[0]);
});
