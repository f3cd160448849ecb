import type { Prisma } from '#store/generated/client.ts';
import type { Engine } from '#store/store.ts';

/**
 * Reads from the database, past Prisma's client, whose work on each statement takes longer than the database's own.
 *
 * Values come out alike of both databases: whole numbers and fractions as numbers, counts among them; what the schema calls a boolean as a
 * boolean; times as ISO 8601 text, as `Timestamp` says; null as null. What a statement works out as true or false differs, and is to be
 * asked for by `case when ... then 1 else 0 end`.
 */
export interface Reader {
  /** Whose language full-text search is asked in; all else is the same. */
  readonly engine: Engine;
  /**
   * Runs a statement, which is prepared once and kept: texts that are the same but for their values are one.
   *
   * @param sql text without values in it, which are given as its parameters: text, numbers, booleans, times, and lists (see `oneOf`);
   *   NUL and halves of surrogate pairs count as U+FFFD, as they were stored
   * @returns one object a row, by the names of the columns
   */
  query<Row>(sql: Prisma.Sql): Promise<Row[]>;
  /**
   * Where statements that are asked for at one time are answered at one time: a reader of the same database for one who asks, whom nobody else's slow
   * statement keeps waiting.
   */
  apart?(): Reader;
}

/** A time in UTC as both databases print it, such as 2031-05-04T08:00:00.000+00:00: in the order of such texts, times are in order. */
export type Timestamp = string;
