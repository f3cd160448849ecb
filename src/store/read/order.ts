import type { Prisma } from '#store/generated/client.ts';

/** A column that entries stand in order by, and what it holds. It is never null. */
export interface OrderColumn {
  readonly column: Prisma.Sql;
  readonly holds: 'text' | 'number' | 'count' | 'time';
}

/** An order of a list. */
export interface Order {
  /** Together the values tell any two entries of a list apart. All of them rise, or all of them fall. */
  readonly by: readonly OrderColumn[];
  /** True where they rise as what the order is named for falls: ages, as the time of publication does. */
  readonly inverse?: boolean;
}

/** The orders that a list can be asked for, by the names that the schema gives them. */
export type Orders = Readonly<Record<string, Order>>;

/** One of the orders of a list, and in which direction. */
export interface OrderWish {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

export const text = (column: Prisma.Sql): OrderColumn => ({ column, holds: 'text' });
export const number = (column: Prisma.Sql): OrderColumn => ({ column, holds: 'number' });
export const count = (column: Prisma.Sql): OrderColumn => ({ column, holds: 'count' });
export const time = (column: Prisma.Sql): OrderColumn => ({ column, holds: 'time' });
