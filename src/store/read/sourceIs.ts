import { outletName } from '#sources/outletName.ts';
import { Prisma } from '#store/generated/client.ts';
import { normalizeName } from '#store/normalizeName.ts';
import type { Reference } from './filter.ts';
import { oneOf } from './oneOf.ts';

/**
 * The condition that a column names this source.
 *
 * @param column that holds a source's id
 * @param reference an id, or a name: then every source that is called so is meant; any name of an agency will do
 */
export function sourceIs(column: Prisma.Sql, reference: Reference): Prisma.Sql {
  if ('id' in reference) return Prisma.sql`${column} = ${reference.id}`;
  const keys = [reference.name, outletName(reference.name)].map(normalizeName);
  return Prisma.sql`${column} in (select "id" from "Source" where ${oneOf(Prisma.sql`"nameKey"`, keys)})`;
}
