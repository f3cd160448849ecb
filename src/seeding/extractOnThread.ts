// The program of a thread: reads each document that it is sent, and sends back what came of it.
import { parentPort } from 'node:worker_threads';
import type { Answer, Question } from './ExtractionThread.ts';
import { extractDocument } from './extractDocument.ts';

parentPort?.on('message', ({ number, document }: Question) => {
  const answer: Answer = { number, extracted: extractDocument(document) };
  parentPort?.postMessage(answer);
});
