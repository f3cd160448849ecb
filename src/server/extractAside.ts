import type { FastifyInstance } from 'fastify';
import type { Document } from '#intake/document.ts';
import { ExtractionThread } from '#seeding/ExtractionThread.ts';
import { extractDocument } from '#seeding/extractDocument.ts';
import type { Extracted } from '#seeding/extracted.ts';

/** UTF-16 code units whose reading takes some hundredths of a second: a server may be held up for so long. */
const SHORT = 8_000;

/** Reads documents that were sent in: short ones at once, others on a thread, so that no other request waits for them. */
export function extractAside(app: FastifyInstance): (document: Document) => Promise<Extracted> {
  const thread = new ExtractionThread();
  app.addHook('onClose', () => thread.close());
  return async (document) => (document.text.length <= SHORT ? extractDocument(document) : thread.extract(document));
}
