import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import type { Document } from '#intake/document.ts';
import { ExtractionThread } from '#seeding/ExtractionThread.ts';
import type { Extracted } from '#seeding/extracted.ts';

/** A program that reads nothing, and that a text can end: once in all, or always. */
const PROGRAM = `
  const { parentPort, workerData } = require('node:worker_threads');
  const met = new Int32Array(workerData);
  parentPort.on('message', ({ number, document: { file, line, text } }) => {
    if (text === 'ends it') process.exit(1);
    if (text === 'breaks it') throw new Error('out of letters');
    if (text === 'ends it once' && Atomics.add(met, 0, 1) === 0) process.exit(1);
    parentPort.postMessage({ number, extracted: { origin: { file, line }, rows: { articles: [], claims: [], denials: [], facets: [] } } });
  });`;

let threads: ExtractionThread[] = [];
afterEach(async () => {
  await Promise.all(threads.map((thread) => thread.close()));
  threads = [];
});

function startThread(): { thread: ExtractionThread; started: () => number } {
  const met = new SharedArrayBuffer(4);
  let count = 0;
  const thread = new ExtractionThread(() => {
    count += 1;
    return new Worker(PROGRAM, { eval: true, workerData: met });
  });
  threads.push(thread);
  return { thread, started: () => count };
}

const document = (line: number, text: string): Document => ({
  ...{ id: `${line}`, text, file: 'lines.jsonl', line },
  ...{ publisher: null, url: null, publishedAt: null },
});

/** The lines that were read, and why the others were not. */
const outcomes = (extracted: readonly Extracted[]) =>
  extracted.map((one) => ('failure' in one ? one.failure.reason : one.origin.line));

test('when a thread dies, another reads all that was waiting, the document that it was at as well', async () => {
  const { thread, started } = startThread();
  const texts = ['one', 'ends it once', 'three', 'four'];
  const extracted = await Promise.all(texts.map((text, index) => thread.extract(document(index + 1, text))));
  expect(outcomes(extracted)).toEqual([1, 2, 3, 4]);
  expect(started()).toBe(2);
});

test('a document that two threads die of has failed, and takes no other with it', async () => {
  const { thread, started } = startThread();
  const texts = ['one', 'ends it', 'three', 'breaks it', 'five'];
  const extracted = await Promise.all(texts.map((text, index) => thread.extract(document(index + 1, text))));
  expect(outcomes(extracted)).toEqual([
    1,
    'Line 2 of lines.jsonl could not be stored: the thread that read it ended, twice.',
    3,
    'Line 4 of lines.jsonl could not be stored: out of letters.',
    5,
  ]);
  expect(started()).toBe(5);
});

test('what is not read when the thread is closed has failed', async () => {
  const { thread } = startThread();
  const waiting = thread.extract(document(1, 'one'));
  await thread.close();
  expect(outcomes([await waiting])).toEqual([expect.stringMatching(/^Line 1 of lines\.jsonl could not be stored: .+\.$/)]);
});
