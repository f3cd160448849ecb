import type { IntakeFailure } from '#intake/document.ts';
import { isUnavailable } from '#store/isUnavailable.ts';
import { reasonOf } from '#store/reasonOf.ts';
import type { Store } from '#store/store.ts';
import { StoreError } from '#store/storeError.ts';
import { writeDocuments } from '#store/writeDocuments.ts';
import type { WrittenDocument } from '#store/writtenDocument.ts';
import { explainFailure } from './explainFailure.ts';
import type { Extracted, ExtractedDocument } from './extracted.ts';

/** A document that is in the database, or why it is not. */
type Outcome = { readonly file: string; readonly written: WrittenDocument } | { readonly failure: IntakeFailure };

/**
 * Writes documents in one transaction; where that fails, each in its own, so that one that the database refuses takes no other with it.
 *
 * @returns what came of each, in the same order; those that failed before stay failed
 * @throws StoreError where the database cannot be used any more
 */
export async function writeBatch(store: Store, batch: readonly Extracted[]): Promise<Outcome[]> {
  const documents = batch.filter((one): one is ExtractedDocument => 'rows' in one);
  const written = await writeTogether(store, documents).catch((error: unknown) => {
    if (isUnavailable(error)) throw brokenOff(documents, error);
    return writeEach(store, documents);
  });
  const outcomes = written.values();
  return batch.flatMap((one) => ('failure' in one ? one : (outcomes.next().value ?? [])));
}

async function writeTogether(store: Store, documents: readonly ExtractedDocument[]): Promise<Outcome[]> {
  if (documents.length === 0) return [];
  const written = await writeDocuments(
    store,
    documents.map(({ rows }) => rows),
  );
  return written.map((one, index) => ({ file: documents[index]?.origin.file ?? '', written: one }));
}

async function writeEach(store: Store, documents: readonly ExtractedDocument[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const document of documents) {
    try {
      outcomes.push(...(await writeTogether(store, [document])));
    } catch (error) {
      if (isUnavailable(error)) throw brokenOff([document], error);
      outcomes.push({ failure: explainFailure(document.origin, error) });
    }
  }
  return outcomes;
}

function brokenOff([first]: readonly ExtractedDocument[], error: unknown): StoreError {
  return new StoreError(
    `The database cannot be used any more (${reasonOf(error)}), and the seeding was broken off at ${first?.origin.file}; see that it runs and has room, and seed again: what was written stays, and is not written twice.`,
  );
}
