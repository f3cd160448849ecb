import { Prisma } from '#store/generated/client.ts';
import { ageWithin } from './ageWithin.ts';

/** Narrows a condition on quotes, denials or their links to what was published by a time; to nothing less where no time is given. */
export function publishedBy(age: Prisma.Sql, asOf: Date | null | undefined): Prisma.Sql {
  return asOf == null ? Prisma.empty : Prisma.sql` and ${ageWithin(age, { until: asOf })}`;
}
