import type { Document } from '#intake/document.ts';
import type { Reading } from '#reading.ts';
import type { Store } from './store.ts';
import type { Step } from './write/articleRows.ts';
import { collectSteps } from './write/collectSteps.ts';
import type { Transaction } from './write/transaction.ts';
import { WordChanges } from './write/WordChanges.ts';
import { writeArticle } from './write/writeArticle.ts';
import { writeLinks } from './write/writeLinks.ts';

/** What came of a document. */
export interface WrittenDocument {
  /** Articles added, and what was added with them. */
  readonly articles: number;
  readonly quotes: number;
  readonly denials: number;
  /** Speakers that no article had before. */
  readonly speakers: number;
  /** Claims that nobody had made or denied before. */
  readonly claims: number;
  /** Articles that were in the database before. */
  readonly alreadyThere: number;
  /** The ids of all its articles in the order of the text, and which of them were added. */
  readonly ids: readonly { readonly id: string; readonly added: boolean }[];
}

/** Runs a task in a transaction. */
type Transact = <Result>(task: (transaction: Transaction) => Promise<Result>) => Promise<Result>;

/**
 * Writes all articles of a document, each with everything that was read from it in one transaction, or not at all. Wherever the
 * writing stops, writing the document again completes it.
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
  return writeSteps(collectSteps(document, reading, addedAt), (task) => store.write.$transaction(task));
}

/** As `writeDocument`, but all articles in one transaction: the document is written whole or not at all. */
export async function writeWholeDocument(
  store: Store,
  document: Document,
  reading: Reading,
  addedAt: Date = new Date(),
): Promise<WrittenDocument> {
  const steps = collectSteps(document, reading, addedAt);
  return store.write.$transaction((transaction) => writeSteps(steps, (task) => task(transaction)));
}

async function writeSteps(steps: readonly Step[], transact: Transact): Promise<WrittenDocument> {
  const written = { articles: 0, quotes: 0, denials: 0, speakers: 0, claims: 0, alreadyThere: 0 };
  const ids: { id: string; added: boolean }[] = [];
  const there = new Map<string, number>();
  for (const { rows, links } of steps) {
    const { added, speakers, claims, known } = await transact(async (transaction) => {
      const words = new WordChanges();
      const article = await writeArticle(transaction, rows, words);
      const known = await readAges(transaction, rows.article.id);
      const claims = await writeLinks(transaction, links, (id) => known.get(id) ?? there.get(id), words);
      await words.write(transaction);
      return { ...article, claims, known };
    });
    for (const [id, age] of known) there.set(id, age);
    ids.push({ id: rows.article.id, added });
    written.claims += claims;
    if (added) {
      written.articles += 1;
      written.quotes += rows.quotes.length;
      written.denials += rows.denials.length;
      written.speakers += speakers;
    } else {
      written.alreadyThere += 1;
    }
  }
  return { ...written, ids };
}

/** The quotes and denials that the database has of an article, each with its age. */
async function readAges(transaction: Transaction, articleId: string): Promise<ReadonlyMap<string, number>> {
  const only = { where: { articleId }, select: { id: true, age: true } };
  const rows = [...(await transaction.quote.findMany(only)), ...(await transaction.denial.findMany(only))];
  return new Map(rows.map(({ id, age }) => [id, age]));
}
