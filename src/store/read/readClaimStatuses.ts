import { Prisma, type PrismaClient } from '#store/generated/client.ts';
import { STRONGEST, statusOf } from './claimStatus.ts';
import type { ClaimStatus } from './filter.ts';
import { publishedBy } from './publishedBy.ts';

/**
 * Where each claim stands, by the denials that are linked to it.
 *
 * @param asOf only what was published by then counts; null for everything
 */
export async function readClaimStatuses(
  client: PrismaClient,
  claims: readonly string[],
  asOf: Date | null = null,
): Promise<ClaimStatus[]> {
  const until = asOf === null ? Prisma.empty : Prisma.sql` and ${publishedBy(Prisma.sql`"denial"."articleId"`, asOf)}`;
  const rows = await client.$queryRaw<{ claimId: string; strongest: number | bigint }[]>`
    select "link"."claimId", ${STRONGEST} as "strongest"
    from "DenialClaim" as "link" join "Denial" as "denial" on "denial"."id" = "link"."denialId"
    where "link"."claimId" in (${Prisma.join([...claims])})${until} group by "link"."claimId"`;
  const strongestOf = new Map(rows.map((row) => [row.claimId, row.strongest]));
  return claims.map((claim) => statusOf(strongestOf.get(claim)));
}
