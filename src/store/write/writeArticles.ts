import { ageOf, UNDATED } from '#store/ageOf.ts';
import { Prisma } from '#store/generated/client.ts';
import { oneOf } from '#store/read/oneOf.ts';
import type { WrittenDocument } from '#store/writtenDocument.ts';
import { ageArticle } from './ageArticle.ts';
import { type ArticleRows, type DocumentRows, OWN_TABLES } from './articleRows.ts';
import { mergeSources, mergeSpeakers } from './mergeShared.ts';
import { columnOf, countRows, withColumn } from './packedRows.ts';
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
  const firsts = documents.map(({ articles }) =>
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

  // The ids of an article's rows begin with its own, so that the rows of all come in the order of the keys.
  const rows = [...fresh.values()].sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  const dated = rows.map(({ article, own }) => {
    const publishedAt = earliest.get(article.id) ?? null;
    const age = ageOf(publishedAt);
    return { article: { ...article, publishedAt, age }, own: age === ageOf(article.publishedAt) ? own : withAge(own, age) };
  });
  await transaction.insert(
    'Article',
    dated.map(({ article }) => article),
  );
  await transaction.insert(
    'ArticleAddress',
    all.flatMap(({ addresses }) => addresses),
    'is passed over',
  );
  const added = new Set(
    await mergeSpeakers(
      transaction,
      rows.flatMap(({ speakers }) => speakers),
      words,
    ),
  );
  await mergeSources(
    transaction,
    rows.flatMap(({ sources }) => sources),
  );
  for (const table of OWN_TABLES)
    await transaction.insertPacked(
      table,
      dated.map(({ own }) => own[table]),
    );

  words.addWords(rows.flatMap(({ words }) => words));
  await countQuotes(
    transaction,
    rows.map(({ article }) => article.id),
  );

  const written = documents.map((document, index) => {
    const articles = firsts[index] ?? [];
    const total = (count: (rows: ArticleRows) => number) => articles.reduce((sum, rows) => sum + count(rows), 0);
    return {
      articles: articles.length,
      quotes: total(({ own }) => countRows(own.Quote)),
      denials: total(({ own }) => countRows(own.Denial)),
      // Of several articles that bring up a speaker, the first counts it.
      speakers: total(({ speakers }) => speakers.filter(({ id }) => added.delete(id)).length),
      alreadyThere: document.articles.length - articles.length,
      ids: document.articles.map((rows) => ({ id: rows.article.id, added: articles.includes(rows) })),
    };
  });
  const ages = new Map((await readAges(transaction, [...there.keys()])).map(({ id, age }) => [id, age]));
  for (const { article, own } of dated)
    for (const id of [...columnOf(own.Quote, 'id'), ...columnOf(own.Denial, 'id')]) ages.set(String(id), article.age);
  return { written, ages };
}

/** The rows of an article that came twice, of which the other was published before. */
function withAge(own: ArticleRows['own'], age: number): ArticleRows['own'] {
  const aged = { ...own };
  for (const table of OWN_TABLES) aged[table] = withColumn(own[table], 'age', age);
  return aged;
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
