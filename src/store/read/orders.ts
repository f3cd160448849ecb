import { Prisma } from '#store/generated/client.ts';
import { count, number, type Order, type Orders, text, time } from './order.ts';

const { sql } = Prisma;

// The orders of each type, by the names that schema.graphql gives them. Each is read off an index. Lists of links have the ages in the links, too, so that
// the newest of an owner's entries are read off an index as well, however many the owner has.

/** By an age, and by the id of what has it where several have the same. */
export const newestFirst = (age: Prisma.Sql, id: Prisma.Sql): Order => ({ by: [number(age), text(id)], inverse: true });

export const ARTICLE_ORDERS = {
  PUBLISHED_AT: newestFirst(sql`"article"."age"`, sql`"article"."id"`),
  ADDED_AT: { by: [time(sql`"article"."addedAt"`), text(sql`"article"."id"`)] },
} satisfies Orders;

/** Ids of quotes rise in reading order within each article. */
export const QUOTE_ORDERS = {
  PUBLISHED_AT: newestFirst(sql`"quote"."age"`, sql`"quote"."id"`),
  CONFIDENCE: { by: [number(sql`"quote"."confidence"`), text(sql`"quote"."id"`)] },
} satisfies Orders;

export const SPEAKER_ORDERS = {
  NAME: { by: [text(sql`"speaker"."nameKey"`), text(sql`"speaker"."id"`)] },
  QUOTE_COUNT: { by: [count(sql`"speaker"."quoteCount"`), text(sql`"speaker"."id"`)] },
} satisfies Orders;

export const SOURCE_ORDERS = {
  NAME: { by: [text(sql`"source"."nameKey"`), text(sql`"source"."id"`)] },
  QUOTE_COUNT: { by: [count(sql`"source"."quoteCount"`), text(sql`"source"."id"`)] },
} satisfies Orders;

export const CLAIM_ORDERS = {
  QUOTE_COUNT: { by: [count(sql`"claim"."quoteCount"`), text(sql`"claim"."id"`)] },
  LAST_SEEN: newestFirst(sql`"claim"."newest"`, sql`"claim"."id"`),
  FIRST_SEEN: newestFirst(sql`"claim"."oldest"`, sql`"claim"."id"`),
  ID: { by: [text(sql`"claim"."id"`)] },
} satisfies Orders;

/** Ids of denials rise in reading order within each article, too. */
export const DENIAL_ORDERS = {
  PUBLISHED_AT: newestFirst(sql`"denial"."age"`, sql`"denial"."id"`),
} satisfies Orders;
