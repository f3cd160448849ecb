import { likenessOf } from '#claims/likenessOf.ts';
import type { Proposition } from '#claims/proposition.ts';
import { Prisma } from '#store/generated/client.ts';
import { groupRows } from './groupRows.ts';
import { oneOf } from './oneOf.ts';
import type { Reader } from './reader.ts';
import type { ClaimFactsRow, SimilarClaimRow } from './row.ts';

/** So many claims that share something with another are compared with it. */
const MOST_COMPARED = 60;

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

/** The claims that have much in common with each claim without being the same, the nearest first. */
export async function readSimilarClaims(reader: Reader, claims: readonly string[]): Promise<SimilarClaimRow[][]> {
  const rows = await reader.query<{
    ownId: string;
    ownAssertion: string | null;
    claimId: string;
    assertion: string | null;
  }>(Prisma.sql`
    select * from (
      select "own"."id" as "ownId", "own"."assertion" as "ownAssertion", "other"."id" as "claimId", "other"."assertion",
        row_number() over (partition by "own"."id" order by count(*) desc, "other"."id") as "rank"
      from "Claim" as "own"
        join "ClaimFacet" as "mine" on "mine"."claimId" = "own"."id"
        join "ClaimFacet" as "theirs" on "theirs"."facet" = "mine"."facet" and "theirs"."claimId" <> "own"."id"
        join "Claim" as "other" on "other"."id" = "theirs"."claimId"
      where ${oneOf(Prisma.sql`"own"."id"`, claims)} group by "own"."id", "own"."assertion", "other"."id", "other"."assertion"
    ) as "ranked" where "rank" <= ${MOST_COMPARED}`);
  const near = rows.flatMap(({ ownId, ownAssertion, claimId, assertion }): (SimilarClaimRow & { ownId: string })[] => {
    if (ownAssertion === null || assertion === null) return [];
    const likeness = likenessOf(JSON.parse(ownAssertion) as Proposition, JSON.parse(assertion) as Proposition);
    return likeness === null ? [] : [{ ownId, claimId, ...likeness }];
  });
  near.sort((one, other) => other.score - one.score || (one.claimId < other.claimId ? -1 : 1));
  return groupRows(claims, near, (row) => row.ownId);
}
