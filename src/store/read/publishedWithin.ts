import { Prisma } from '#store/generated/client.ts';
import type { TimeRange } from './filter.ts';
import { whereAll } from './whereAll.ts';
import { within } from './within.ts';

/** That an article was published within a time. One without a date was not, as far as anybody knows. */
export function publishedWithin(articleId: Prisma.Sql, range: TimeRange): Prisma.Sql {
  const conditions = [Prisma.sql`"issue"."id" = ${articleId}`, ...within(Prisma.sql`"issue"."publishedAt"`, range)];
  return Prisma.sql`exists (select 1 from "Article" as "issue"${whereAll(conditions)})`;
}
