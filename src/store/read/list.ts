import type { Prisma } from '#store/generated/client.ts';
import type { Order, Orders, OrderWish } from './order.ts';
import type { Related } from './related.ts';

/** Something to page through: all rows of a kind, or those that belong to an owner (the quotes of each speaker). */
export interface List<Row> {
  /**
   * The tables and their joins. Where some of them are worked out first, it is a function, which puts the condition on the owners where
   * they are read: no database looks for it there by itself.
   */
  readonly from: Prisma.Sql | ((owners: OwnersCondition) => Prisma.Sql);
  /** What is read of each entry. */
  readonly columns: Prisma.Sql;
  /** The column that says to whose list an entry belongs; null for the one list of everything. */
  readonly owner: Prisma.Sql | null;
  readonly orders: Orders;
  /** What can be read together with its entries, by the names that the schema gives it, which it goes by in their rows. */
  readonly details: Readonly<Record<string, Detail>>;
  /** What its entries are counted by, by the names that the schema gives them: a column, or what is worked out from one. */
  readonly facets: Readonly<Record<string, Prisma.Sql>>;
  /** The order that it has where no other is asked for. */
  readonly usual: OrderWish;
  /** Never there: it ties the type of the rows to the list. */
  readonly row?: Row;
}

/** What belongs to an entry of a list, by a column of the entry. */
export interface Detail {
  readonly related: Related<unknown>;
  readonly of: 'id' | 'articleId';
}

/** The condition that a column holds one of the owners whose lists are read. */
export type OwnersCondition = (column: Prisma.Sql) => Prisma.Sql;

/** The list of all rows of a type, each of which is known by its id. */
export interface Table<Row extends { readonly id: string }> extends List<Row> {
  readonly from: Prisma.Sql;
  readonly owner: null;
  /** The column of the id. */
  readonly id: Prisma.Sql;
}

/** What the entries of a list must fit, by the names that its `from` gives. */
export type Conditions = readonly Prisma.Sql[];

/** An entry's place in its list: the values of the columns that it stands in order by. */
export type Place = readonly (string | number)[];

/** Which part of a list is wanted. */
export interface Page {
  readonly limit: number;
  readonly order: Order;
  /** Whether the columns of the order fall. */
  readonly falling: boolean;
  /** True where the last entries are wanted, not the first. They too come in the list's order. */
  readonly fromEnd: boolean;
  /** Entries behind this place only. */
  readonly after: Place | null;
  /** Entries before this place only. */
  readonly before: Place | null;
}

/** An entry of a list. */
export interface Entry<Row> {
  readonly row: Row;
  readonly place: Place;
}

/** One page of one owner's list. */
export interface EntriesPage<Row> {
  readonly entries: readonly Entry<Row>[];
  /** Whether the list goes on, in the direction of reading. */
  readonly more: boolean;
}
