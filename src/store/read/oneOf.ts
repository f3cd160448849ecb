import { Prisma } from '#store/generated/client.ts';

/**
 * The condition that a column holds one of these values; of no values, none can be.
 *
 * The whole list is one parameter, so that a statement stays the same, and prepared, for lists of any length. It is written as PostgreSQL
 * has it; SQLite is asked the same by `json_each` (src/store/sqlite/SqliteReader.ts).
 */
export function oneOf(column: Prisma.Sql, values: readonly (string | number)[]): Prisma.Sql {
  return Prisma.sql`${column} = any(${values})`;
}
