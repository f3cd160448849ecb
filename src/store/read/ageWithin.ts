import { ageOf, UNDATED } from '#store/ageOf.ts';
import { Prisma } from '#store/generated/client.ts';
import type { TimeRange } from './filter.ts';
import { allOf } from './whereAll.ts';

/** That a column of ages is of a time within a range; one that has no time is in none, not even in one without bounds. */
export function ageWithin(column: Prisma.Sql, { since, until }: TimeRange): Prisma.Sql {
  return allOf([
    since == null ? Prisma.sql`${column} < ${UNDATED}` : Prisma.sql`${column} <= ${ageOf(since)}`,
    ...(until == null ? [] : [Prisma.sql`${column} >= ${ageOf(until)}`]),
  ]);
}
