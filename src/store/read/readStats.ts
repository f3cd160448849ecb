import type { PrismaClient } from '#store/generated/client.ts';

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
export async function readStats(client: PrismaClient): Promise<Stats> {
  const [counts] = await client.$queryRaw<Record<keyof Stats, number | bigint>[]>`
    select (select count(*) from "Article") as "articles", (select count(*) from "Quote") as "quotes",
      (select count(*) from "Speaker") as "speakers", (select count(*) from "Source") as "sources",
      (select count(*) from "Claim") as "claims", (select count(*) from "Denial") as "denials"`;
  return {
    articles: Number(counts?.articles),
    quotes: Number(counts?.quotes),
    speakers: Number(counts?.speakers),
    sources: Number(counts?.sources),
    claims: Number(counts?.claims),
    denials: Number(counts?.denials),
  };
}
