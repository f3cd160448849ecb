import { ageOf } from '#store/ageOf.ts';
import { ageArticle } from './ageArticle.ts';
import type { ArticleRows } from './articleRows.ts';
import { insertRows } from './insertRows.ts';
import { mergeSources, mergeSpeakers } from './mergeShared.ts';
import { countQuotes } from './summarize.ts';
import type { Transaction } from './transaction.ts';
import type { WordChanges } from './WordChanges.ts';

/** What the writing of an article came to. */
export interface WrittenArticle {
  /** False where the article was there already. */
  readonly added: boolean;
  /** Speakers that no article had before. */
  readonly speakers: number;
}

/**
 * Writes one article and all that was read from it, but for the links to claims. An article that is there already is left as it
 * is, but for another address, and for an earlier time of publication.
 *
 * @param words told what there is to be found anew
 */
export async function writeArticle(transaction: Transaction, rows: ArticleRows, words: WordChanges): Promise<WrittenArticle> {
  const { id, publishedAt } = rows.article;
  const there = await transaction.article.findUnique({ where: { id }, select: { publishedAt: true } });
  if (there !== null) {
    await insertRows(transaction, 'ArticleAddress', rows.addresses, 'is passed over');
    if (publishedAt !== null && (there.publishedAt === null || publishedAt < there.publishedAt)) {
      await ageArticle(transaction, id, publishedAt);
    }
    return { added: false, speakers: 0 };
  }
  const age = ageOf(publishedAt);
  const aged = <Row>(some: readonly Row[]) => some.map((row) => ({ ...row, age }));
  await insertRows(transaction, 'Article', aged([rows.article]));
  await insertRows(transaction, 'ArticlePart', rows.parts);
  await insertRows(transaction, 'ArticleAddress', rows.addresses);
  const speakers = await mergeSpeakers(transaction, rows.speakers, words);
  await mergeSources(transaction, rows.sources);
  await insertRows(transaction, 'SpeakerAppearance', aged(rows.appearances));
  await insertRows(transaction, 'SpeakerName', rows.names);
  await insertRows(transaction, 'Quote', aged(rows.quotes));
  await insertRows(transaction, 'QuoteSpan', rows.spans);
  await insertRows(transaction, 'QuoteSpeaker', aged(rows.quoteSpeakers));
  await insertRows(transaction, 'Hop', aged(rows.hops));
  await insertRows(transaction, 'Denial', aged(rows.denials));
  await insertRows(transaction, 'DenialSpeaker', aged(rows.denialSpeakers));
  words.add('ARTICLE', rows.article, rows.article.text);
  for (const quote of rows.quotes) words.add('QUOTE', quote, quote.text);
  await countQuotes(transaction, [id]);
  return { added: true, speakers };
}
