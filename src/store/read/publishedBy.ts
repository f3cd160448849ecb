import { Prisma } from '#store/generated/client.ts';

/** That an article was published by a time. One without a date was not, as far as anybody knows. */
export function publishedBy(articleId: Prisma.Sql, asOf: Date): Prisma.Sql {
  return Prisma.sql`exists (select 1 from "Article" as "issue" where "issue"."id" = ${articleId} and "issue"."publishedAt" <= ${asOf})`;
}
