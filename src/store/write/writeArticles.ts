import { ageOf, UNDATED } from '#store/ageOf.ts';
import { Prisma } from '#store/generated/client.ts';
import { oneOf } from '#store/read/oneOf.ts';
import type { WrittenDocument } from '#store/writtenDocument.ts';
import { ageArticle } from './ageArticle.ts';
import type { ArticleRows, DocumentRows } from './articleRows.ts';
import { mergeSources, mergeSpeakers } from './mergeShared.ts';
import { countQuotes } from './summarize.ts';
import type { Transaction } from './transaction.ts';
import type { WordChanges } from './WordChanges.ts';

/** What the writing of the articles of some documents came to. */
export interface WrittenArticles {
  /** For each document in turn. */
  readonly written: readonly Omit<WrittenDocument, 'claims'>[];
  /** The quotes and denials, each with its age, that the database now has of these articles, each with its age. */
  readonly ages: ReadonlyMap<string, number>;
}

/**
 * Writes articles and all that was read from them, but for the links to claims. An article that is there already, or came twice, is left as it was first, but for
 * another address, and for an earlier time of publication.
 *
 * @param words told what there is to be found anew
 */
export async function writeArticles(
  transaction: Transaction,
  documents: readonly DocumentRows[],
  words: WordChanges,
): Promise<WrittenArticles> {
  const all = documents.flatMap(({ articles }) => articles);
  const there = await readThere(transaction, all);
  const fresh = new Map<string, ArticleRows>();
  const own = documents.map(({ articles }) =>
    articles.filter((rows) => {
      const isFresh = !there.has(rows.article.id) && !fresh.has(rows.article.id);
      if (isFresh) fresh.set(rows.article.id, rows);
      return isFresh;
    }),
  );
  const earliest = earliestTimes(all);
  for (const [id, age] of there) {
    const publishedAt = earliest.get(id);
    if (publishedAt !== undefined && (age === UNDATED || ageOf(publishedAt) > age))
      await ageArticle(transaction, id, publishedAt);
  }

  const rows = [...fresh.values()];
  const each = <Row>(pick: (rows: ArticleRows) => readonly Row[]): Row[] => rows.flatMap(pick);
  const aged = <Row>(pick: (rows: ArticleRows) => readonly Row[]): (Row & { age: number })[] =>
    rows.flatMap((article) => {
      const age = ageOf(earliest.get(article.article.id) ?? null);
      return pick(article).map((row) => ({ ...row, age }));
    });
  const articles = aged(({ article }) => [{ ...article, publishedAt: earliest.get(article.id) ?? null }]);
  await transaction.insert('Article', articles);
  const parts = each((article) => article.parts);
  await transaction.insert('ArticlePart', parts);
  const addresses = all.flatMap((article) => article.addresses);
  await transaction.insert('ArticleAddress', addresses, 'is passed over');
  const speakers = each((article) => article.speakers);
  const added = new Set(await mergeSpeakers(transaction, speakers, words));
  const sources = each((article) => article.sources);
  await mergeSources(transaction, sources);
  const appearances = aged((article) => article.appearances);
  await transaction.insert('SpeakerAppearance', appearances);
  const names = each((article) => article.names);
  await transaction.insert('SpeakerName', names);
  const quotes = aged((article) => article.quotes);
  await transaction.insert('Quote', quotes);
  const spans = each((article) => article.spans);
  await transaction.insert('QuoteSpan', spans);
  const quoteSpeakers = aged((article) => article.quoteSpeakers);
  await transaction.insert('QuoteSpeaker', quoteSpeakers);
  const hops = aged((article) => article.hops);
  await transaction.insert('Hop', hops);
  const denials = aged((article) => article.denials);
  await transaction.insert('Denial', denials);
  const denialSpeakers = aged((article) => article.denialSpeakers);
  await transaction.insert('DenialSpeaker', denialSpeakers);

  words.addWords(each((article) => article.words));
  await countQuotes(transaction, [...fresh.keys()]);

  const written = documents.map((document, index) => {
    const articles = own[index] ?? [];
    const total = (count: (rows: ArticleRows) => number) => articles.reduce((sum, rows) => sum + count(rows), 0);
    return {
      articles: articles.length,
      quotes: total(({ quotes }) => quotes.length),
      denials: total(({ denials }) => denials.length),
      // Of several articles that bring up a speaker, the first counts it.
      speakers: total(({ speakers }) => speakers.filter(({ id }) => added.delete(id)).length),
      alreadyThere: document.articles.length - articles.length,
      ids: document.articles.map((rows) => ({ id: rows.article.id, added: articles.includes(rows) })),
    };
  });
  const known = [...quotes, ...denials, ...(await readAges(transaction, [...there.keys()]))];
  return { written, ages: new Map(known.map(({ id, age }) => [id, age])) };
}

/** Of the articles, those that the database has, each with its age. */
async function readThere(transaction: Transaction, rows: readonly ArticleRows[]): Promise<ReadonlyMap<string, number>> {
  const ids = rows.map(({ article }) => article.id);
  const there = await transaction.query<{ id: string; age: number }>(
    Prisma.sql`select "id", "age" from "Article" where ${oneOf(Prisma.sql`"id"`, ids)}`,
  );
  return new Map(there.map(({ id, age }) => [id, age]));
}

function earliestTimes(rows: readonly ArticleRows[]): ReadonlyMap<string, Date> {
  const times = new Map<string, Date>();
  for (const { article } of rows) {
    const old = times.get(article.id);
    if (article.publishedAt !== null && (old === undefined || article.publishedAt < old))
      times.set(article.id, article.publishedAt);
  }
  return times;
}

/** The quotes and denials, each with its age, that the database has of some articles: those that were there may have been read by an older version. */
async function readAges(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<readonly { id: string; age: number }[]> {
  if (articleIds.length === 0) return [];
  const ofThese = oneOf(Prisma.sql`"articleId"`, articleIds);
  return transaction.query<{ id: string; age: number }>(
    Prisma.sql`select "id", "age" from "Quote" where ${ofThese} union all select "id", "age" from "Denial" where ${ofThese}`,
  );
}
