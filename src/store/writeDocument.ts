import type { Document } from '#intake/document.ts';
import type { Reading } from '#reading.ts';
import type { Store } from './store.ts';
import { collectDocument } from './write/collectDocument.ts';
import { writeDocuments } from './writeDocuments.ts';
import type { WrittenDocument } from './writtenDocument.ts';

/**
 * Writes a document with everything that was read from it, in one transaction, or nothing of it.
 *
 * @param document what came in
 * @param reading what was read from its text
 * @param addedAt the time to be written down for its articles
 * @throws StoreError before anything is written, where the words of a quote or a denial are not in their place
 */
export async function writeDocument(
  store: Store,
  document: Document,
  reading: Reading,
  addedAt: Date = new Date(),
): Promise<WrittenDocument> {
  const [written] = await writeDocuments(store, [collectDocument(document, reading, addedAt)]);
  return written as WrittenDocument;
}
