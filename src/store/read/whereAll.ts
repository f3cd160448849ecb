import { Prisma } from '#store/generated/client.ts';

/** The conditions as one; of at least one. */
export function allOf(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.join([...conditions], ' and ');
}

/** The `where` of a statement, with a space before it; nothing where there are no conditions. */
export function whereAll(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.empty : Prisma.sql` where ${allOf(conditions)}`;
}
