import type { Store } from './store.ts';
import type { DocumentRows } from './write/articleRows.ts';
import { WordChanges } from './write/WordChanges.ts';
import { writeArticles } from './write/writeArticles.ts';
import { writeLinks } from './write/writeLinks.ts';
import type { WrittenDocument } from './writtenDocument.ts';

/**
 * Writes documents in one transaction: all of them, or none. What is in the database afterwards does not depend on how many are written at a time, nor in which
 * order, but writing many takes less time for each.
 *
 * @param documents as `collectDocument` makes them
 * @returns what came of each, in the same order
 */
export async function writeDocuments(store: Store, documents: readonly DocumentRows[]): Promise<readonly WrittenDocument[]> {
  return store.transact(async (transaction) => {
    const words = new WordChanges();
    const { written, ages } = await writeArticles(transaction, documents, words);
    const added = new Set(await writeLinks(transaction, documents, ages, words));
    await words.write(transaction);
    // Of several documents that bring up a claim, the first counts it.
    return written.map((one, index) => {
      const { claims = [], denials = [] } = documents[index] ?? {};
      return { ...one, claims: [...claims, ...denials].filter(({ row }) => added.delete(row.claimId)).length };
    });
  });
}
