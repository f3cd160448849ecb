import { Prisma } from '#store/generated/client.ts';
import { normalizeName } from '#store/normalizeName.ts';
import type { Reference } from './filter.ts';

/**
 * The condition that a column names this source.
 *
 * @param column that holds a source's id
 * @param reference an id, or a name: then every source that is called so is meant
 */
export function sourceIs(column: Prisma.Sql, reference: Reference): Prisma.Sql {
  if ('id' in reference) return Prisma.sql`${column} = ${reference.id}`;
  return Prisma.sql`${column} in (select "id" from "Source" where "nameKey" = ${normalizeName(reference.name)})`;
}
