import { Prisma } from '#store/generated/client.ts';
import type { TimeRange } from './filter.ts';

/** The conditions that a column of times is within a range; one that has no time is in none, not even in one without bounds. */
export function within(column: Prisma.Sql, { since, until }: TimeRange): Prisma.Sql[] {
  return [
    Prisma.sql`${column} is not null`,
    ...(since == null ? [] : [Prisma.sql`${column} >= ${since}`]),
    ...(until == null ? [] : [Prisma.sql`${column} <= ${until}`]),
  ];
}
