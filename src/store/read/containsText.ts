import { Prisma } from '#store/generated/client.ts';

/**
 * The condition that a column has these words in it, letter for letter. Percent signs and underscores mean themselves, and
 * blanks round the words mean nothing.
 * Capitals do not matter, as far as the database can fold them: SQLite folds the letters A to Z only.
 *
 * @param column what is searched
 * @param words any text, also an empty one, which every text has in it
 */
export function containsText(column: Prisma.Sql, words: string): Prisma.Sql {
  return Prisma.sql`lower(${column}) like lower(${`%${escapeLike(words.trim())}%`}) escape '!'`;
}

function escapeLike(words: string): string {
  return words.replace(/[%_!]/g, '!$&');
}
