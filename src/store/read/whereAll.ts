import { Prisma } from '#store/generated/client.ts';

/** The `where` of a statement, with a space before it; nothing where there are no conditions. */
export function whereAll(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.empty : Prisma.sql` where ${Prisma.join([...conditions], ' and ')}`;
}
