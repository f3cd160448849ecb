import { Prisma } from '#store/generated/client.ts';
import type { Reader } from './reader.ts';

/** How many records of each type there are. */
export interface Stats {
  readonly articles: number;
  readonly quotes: number;
  readonly speakers: number;
  readonly sources: number;
  readonly claims: number;
  readonly denials: number;
}

/** Counts the records of each type. */
export async function readStats(reader: Reader): Promise<Stats> {
  const [stats] = await reader.query<Stats>(Prisma.sql`
    select (select count(*) from "Article") as "articles", (select count(*) from "Quote") as "quotes",
      (select count(*) from "Speaker") as "speakers", (select count(*) from "Source") as "sources",
      (select count(*) from "Claim") as "claims", (select count(*) from "Denial") as "denials"`);
  return stats ?? { articles: 0, quotes: 0, speakers: 0, sources: 0, claims: 0, denials: 0 };
}
