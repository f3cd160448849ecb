import { Prisma } from '#store/generated/client.ts';
import { oneOf } from './oneOf.ts';
import type { Reader } from './reader.ts';
import type { ClaimFactsRow } from './row.ts';

/** What is known of each claim from all the quotes that make it. */
export async function readClaimFacts(reader: Reader, claims: readonly string[]): Promise<ClaimFactsRow[]> {
  const rows = await reader.query<{
    claimId: string;
    quotes: number;
    started: number;
    origins: number;
    named: number;
    known: number;
  }>(Prisma.sql`
    select "making"."claimId", count(distinct "making"."quoteId") as "quotes",
      count(distinct case when "hop"."sourceId" is not null then "making"."quoteId" end) as "started", count(distinct "hop"."sourceId") as "origins",
      max(case when "speaker"."kind" <> 'UNNAMED' then 1 else 0 end) as "named", count("speaker"."id") as "known"
    from "QuoteClaim" as "making"
      left join "Hop" as "hop" on "hop"."quoteId" = "making"."quoteId" and "hop"."position" = 0
      left join "QuoteSpeaker" as "sayer" on "sayer"."quoteId" = "making"."quoteId"
      left join "Speaker" as "speaker" on "speaker"."id" = "sayer"."speakerId"
    where ${oneOf(Prisma.sql`"making"."claimId"`, claims)} group by "making"."claimId"`);
  const factsOf = new Map(
    rows.map(({ claimId, quotes, started, origins, named, known }) => [
      claimId,
      { singleOrigin: origins === 1 && quotes === started, unnamedOnly: known > 0 && named === 0 },
    ]),
  );
  return claims.map((claim) => factsOf.get(claim) ?? { singleOrigin: false, unnamedOnly: false });
}
