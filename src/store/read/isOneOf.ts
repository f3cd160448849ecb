import { Prisma } from '#store/generated/client.ts';

/**
 * The condition that a column holds one of these words; of no words, none can be.
 *
 * @param column of an enumerated type, which PostgreSQL does not compare with text
 */
export function isOneOf(column: Prisma.Sql, words: readonly string[]): Prisma.Sql {
  return words.length === 0 ? Prisma.sql`1 = 0` : Prisma.sql`cast(${column} as text) in (${Prisma.join([...words])})`;
}
