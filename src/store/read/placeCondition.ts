import { Prisma } from '#store/generated/client.ts';
import type { Page, Place } from './list.ts';

/** The conditions that keep a page behind its `after` and before its `before`. */
export function placeCondition(order: readonly Prisma.Sql[], page: Pick<Page, 'after' | 'before'>): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (page.after !== null) conditions.push(compare(order, '>', page.after));
  if (page.before !== null) conditions.push(compare(order, '<', page.before));
  return conditions;
}

function compare(order: readonly Prisma.Sql[], operator: '>' | '<', place: Place): Prisma.Sql {
  return Prisma.sql`(${Prisma.join([...order])}) ${Prisma.raw(operator)} (${Prisma.join([...place])})`;
}
