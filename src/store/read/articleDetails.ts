import { Prisma, type PrismaClient } from '#store/generated/client.ts';
import { groupRows } from './groupRows.ts';
import type { ArticlePartRow } from './row.ts';

/** The text of each article; null where there is no such article. */
export async function readTexts(client: PrismaClient, articles: readonly string[]): Promise<(string | null)[]> {
  const rows = await client.$queryRaw<{ id: string; text: string }[]>`
    select "id", "text" from "Article" where "id" in (${Prisma.join([...articles])})`;
  const textOf = new Map(rows.map((row) => [row.id, row.text]));
  return articles.map((article) => textOf.get(article) ?? null);
}

/** The parts of each article, in reading order. */
export async function readParts(client: PrismaClient, articles: readonly string[]): Promise<ArticlePartRow[][]> {
  const rows = await client.$queryRaw<ArticlePartRow[]>`
    select * from "ArticlePart" where "articleId" in (${Prisma.join([...articles])}) order by "articleId", "position"`;
  return groupRows(articles, rows, (row) => row.articleId);
}

/** The addresses of each article. */
export async function readUrls(client: PrismaClient, articles: readonly string[]): Promise<string[][]> {
  const rows = await client.$queryRaw<{ articleId: string; url: string }[]>`
    select "articleId", "url" from "ArticleAddress" where "articleId" in (${Prisma.join([...articles])}) order by "articleId", "url"`;
  return groupRows(articles, rows, (row) => row.articleId).map((addresses) => addresses.map((address) => address.url));
}
