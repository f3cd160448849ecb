import { Prisma } from '#store/generated/client.ts';
import { containsText } from './containsText.ts';
import type { SourceFilter } from './filter.ts';
import { oneOf } from './oneOf.ts';

/** The conditions that the sources of a list must fit. */
export function whereSources({ name, kind }: SourceFilter): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (kind != null) conditions.push(oneOf(Prisma.sql`"source"."kind"`, kind));
  if (name != null) conditions.push(containsText(Prisma.sql`"source"."name"`, name));
  return conditions;
}
