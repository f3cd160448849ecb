import { Prisma } from '#store/generated/client.ts';
import type { Page, Place } from './list.ts';

/** The conditions that keep a page behind its `after` and before its `before`. */
export function placeCondition(page: Pick<Page, 'order' | 'falling' | 'after' | 'before'>): Prisma.Sql[] {
  const columns = Prisma.join(page.order.by.map(({ column }) => column));
  const compare = (operator: '>' | '<', place: Place): Prisma.Sql =>
    Prisma.sql`(${columns}) ${Prisma.raw(operator)} (${Prisma.join([...place])})`;
  return [
    ...(page.after === null ? [] : [compare(page.falling ? '<' : '>', page.after)]),
    ...(page.before === null ? [] : [compare(page.falling ? '>' : '<', page.before)]),
  ];
}
