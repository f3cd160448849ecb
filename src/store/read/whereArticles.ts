import { Prisma } from '#store/generated/client.ts';
import { containsText } from './containsText.ts';
import type { ArticleFilter } from './filter.ts';

/** The conditions that the articles of a list must fit. */
export function whereArticles({ publisher, agency, text }: ArticleFilter): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (publisher != null) conditions.push(Prisma.sql`"article"."publisher" = ${publisher}`);
  if (agency != null) conditions.push(Prisma.sql`"article"."agency" = ${agency}`);
  if (text != null) conditions.push(containsText(Prisma.sql`"article"."text"`, text));
  return conditions;
}
