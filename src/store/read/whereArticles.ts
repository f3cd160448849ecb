import { Prisma } from '#store/generated/client.ts';
import { ageWithin } from './ageWithin.ts';
import { containsText } from './containsText.ts';
import type { ArticleFilter } from './filter.ts';
import { oneOf } from './oneOf.ts';

/** The conditions that the articles of a list must fit. */
export function whereArticles({ publisher, agency, text, publishedAt }: ArticleFilter): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (publisher != null) conditions.push(oneOf(Prisma.sql`"article"."publisher"`, publisher));
  if (agency != null) conditions.push(oneOf(Prisma.sql`"article"."agency"`, agency));
  if (text != null) conditions.push(containsText(Prisma.sql`"article"."text"`, text));
  if (publishedAt != null) conditions.push(ageWithin(Prisma.sql`"article"."age"`, publishedAt));
  return conditions;
}
