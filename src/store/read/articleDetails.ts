import { Prisma } from '#store/generated/client.ts';
import { groupRows } from './groupRows.ts';
import { oneOf } from './oneOf.ts';
import type { Reader } from './reader.ts';
import type { ArticlePartRow } from './row.ts';

/** The text of each article; null where there is no such article. */
export async function readTexts(reader: Reader, articles: readonly string[]): Promise<(string | null)[]> {
  const rows = await reader.query<{ id: string; text: string }>(Prisma.sql`
    select "id", "text" from "Article" where ${oneOf(Prisma.sql`"id"`, articles)}`);
  const textOf = new Map(rows.map((row) => [row.id, row.text]));
  return articles.map((article) => textOf.get(article) ?? null);
}

/** The parts of each article, in reading order. */
export async function readParts(reader: Reader, articles: readonly string[]): Promise<ArticlePartRow[][]> {
  const rows = await reader.query<ArticlePartRow>(Prisma.sql`
    select * from "ArticlePart" where ${oneOf(Prisma.sql`"articleId"`, articles)} order by "articleId", "position"`);
  return groupRows(articles, rows, (row) => row.articleId);
}

/** The addresses of each article. */
export async function readUrls(reader: Reader, articles: readonly string[]): Promise<string[][]> {
  const rows = await reader.query<{ articleId: string; url: string }>(Prisma.sql`
    select "articleId", "url" from "ArticleAddress" where ${oneOf(Prisma.sql`"articleId"`, articles)} order by "articleId", "url"`);
  return groupRows(articles, rows, (row) => row.articleId).map((addresses) => addresses.map((address) => address.url));
}
