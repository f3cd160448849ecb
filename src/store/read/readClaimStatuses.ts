import { Prisma } from '#store/generated/client.ts';
import { STRONGEST, statusOf } from './claimStatus.ts';
import type { ClaimStatus } from './filter.ts';
import { oneOf } from './oneOf.ts';
import { publishedBy } from './publishedBy.ts';
import type { Reader } from './reader.ts';

/**
 * Where each claim stands, by the denials that are linked to it.
 *
 * @param asOf only what was published by then counts; null for everything
 */
export async function readClaimStatuses(
  reader: Reader,
  claims: readonly string[],
  asOf: Date | null = null,
): Promise<ClaimStatus[]> {
  const until = asOf === null ? Prisma.empty : Prisma.sql` and ${publishedBy(Prisma.sql`"denial"."articleId"`, asOf)}`;
  const rows = await reader.query<{ claimId: string; strongest: number }>(Prisma.sql`
    select "link"."claimId", ${STRONGEST} as "strongest"
    from "DenialClaim" as "link" join "Denial" as "denial" on "denial"."id" = "link"."denialId"
    where ${oneOf(Prisma.sql`"link"."claimId"`, claims)}${until} group by "link"."claimId"`);
  const strongestOf = new Map(rows.map((row) => [row.claimId, row.strongest]));
  return claims.map((claim) => statusOf(strongestOf.get(claim)));
}
