import { Prisma } from '#store/generated/client.ts';
import type { SearchedKind } from './searchedKind.ts';

const { sql } = Prisma;

/** Of an article so many characters are read to see how a word may go on. */
export const SAMPLED_LENGTH = 10_000;

/** Where what is searched for stands. */
interface Searched {
  /** The table, which calls itself "record". */
  readonly from: Prisma.Sql;
  /** The words that a result is ranked by. */
  readonly ranked: Prisma.Sql;
  /** All its words; of long texts the beginning. */
  readonly words: Prisma.Sql;
  /** Of how many records the words are read to see how a word may go on. */
  readonly sample: number;
}

export const SEARCHED: Readonly<Record<SearchedKind, Searched>> = {
  SPEAKER: { from: sql`"Speaker" as "record"`, ranked: sql`"nameForms"`, words: sql`"nameForms"`, sample: 100 },
  CLAIM: { from: sql`"Claim" as "record"`, ranked: sql`"text"`, words: sql`"text"`, sample: 100 },
  ARTICLE: {
    from: sql`"Article" as "record"`,
    ranked: sql`"headline"`,
    words: sql`substr("text", 1, ${SAMPLED_LENGTH})`,
    sample: 20,
  },
  QUOTE: { from: sql`"Quote" as "record"`, ranked: sql`"text"`, words: sql`"text"`, sample: 100 },
};
