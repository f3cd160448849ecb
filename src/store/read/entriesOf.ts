import { Prisma } from '#store/generated/client.ts';
import type { Conditions, List, OwnersCondition } from './list.ts';
import { oneOf } from './oneOf.ts';
import { whereAll } from './whereAll.ts';

/**
 * The tables of the lists of some owners with what their entries must fit: all of a statement behind its columns.
 *
 * @param owners whose lists they are; of a list without owners it says nothing
 */
export function entriesOf(list: List<unknown>, owners: readonly string[], conditions: Conditions): Prisma.Sql {
  const { from, owner } = list;
  // One owner alone is looked for by itself, so that an index can give the entries in their order.
  const ofOwners: OwnersCondition = (column) =>
    owners.length === 1 ? Prisma.sql`${column} = ${owners[0]}` : oneOf(column, owners);
  if (typeof from === 'function') return Prisma.sql`${from(ofOwners)}${whereAll(conditions)}`;
  return Prisma.sql`${from}${whereAll(owner === null ? conditions : [ofOwners(owner), ...conditions])}`;
}
