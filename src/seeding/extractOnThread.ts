// The program of a thread: reads each document that it is sent, and sends back what came of it, in the same order.
import { parentPort } from 'node:worker_threads';
import type { Document } from '#intake/document.ts';
import { extractDocument } from './extractDocument.ts';

parentPort?.on('message', (document: Document) => parentPort?.postMessage(extractDocument(document)));
