import { readDocuments } from '#intake/readDocuments.ts';
import { seed } from '#seeding/seed.ts';
import { indexWords } from '#store/indexWords.ts';
import type { Store } from '#store/store.ts';
import { ageArticle } from '#store/write/ageArticle.ts';
import { countQuotes, summarizeClaims } from '#store/write/summarize.ts';
import { openTestStore } from '../store/openTestStore.ts';
import { ROWS } from './sample/rows.ts';

/** Opens an empty, migrated database; `close` takes it away again. */
export const openEmptyStore = openTestStore;

/** Works out all that follows from rows which a test wrote by itself. */
export async function summarizeStore(store: Store): Promise<void> {
  await store.transact(async (transaction) => {
    const articles = await transaction.client.article.findMany();
    for (const { id, publishedAt } of articles) if (publishedAt !== null) await ageArticle(transaction, id, publishedAt);
    await countQuotes(
      transaction,
      articles.map(({ id }) => id),
    );
    await summarizeClaims(
      transaction,
      (await transaction.client.claim.findMany()).map(({ id }) => id),
    );
  });
}

/** Opens a database with the sample articles and all that is known of them. */
export async function openSampleStore(onStatement?: (sql: string) => void): Promise<Store> {
  const store = await openEmptyStore(onStatement);
  const { write } = store;
  await write.article.createMany({ data: [...ROWS.article] });
  await write.articleAddress.createMany({ data: [...ROWS.articleAddress] });
  await write.articlePart.createMany({ data: [...ROWS.articlePart] });
  await write.speaker.createMany({ data: [...ROWS.speaker] });
  await write.speakerAppearance.createMany({ data: [...ROWS.speakerAppearance] });
  await write.speakerName.createMany({ data: [...ROWS.speakerName] });
  await write.source.createMany({ data: [...ROWS.source] });
  await write.quote.createMany({ data: [...ROWS.quote] });
  await write.quoteSpan.createMany({ data: [...ROWS.quoteSpan] });
  await write.quoteSpeaker.createMany({ data: [...ROWS.quoteSpeaker] });
  await write.hop.createMany({ data: [...ROWS.hop] });
  await write.claim.createMany({ data: [...ROWS.claim] });
  await write.quoteClaim.createMany({ data: [...ROWS.quoteClaim] });
  await write.denial.createMany({ data: [...ROWS.denial] });
  await write.denialSpeaker.createMany({ data: [...ROWS.denialSpeaker] });
  await write.denialClaim.createMany({ data: [...ROWS.denialClaim] });
  await summarizeStore(store);
  await indexWords(store);
  return store;
}

/** Opens a database with the bundled articles as `npm start` reads them. */
export async function openSeededStore(onStatement?: (sql: string) => void): Promise<Store> {
  const store = await openEmptyStore(onStatement);
  await seed(store, readDocuments(['seed/articles']));
  return store;
}
