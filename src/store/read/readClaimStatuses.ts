import { Prisma } from '#store/generated/client.ts';
import { ageWithin } from './ageWithin.ts';
import { STRONGEST, statusOf } from './claimStatus.ts';
import type { ClaimStatus } from './filter.ts';
import { oneOf } from './oneOf.ts';
import type { Reader } from './reader.ts';

/**
 * Where each claim stood at a time, by the denials that were published by then.
 *
 * @param asOf the time
 */
export async function readClaimStatuses(reader: Reader, claims: readonly string[], asOf: Date): Promise<ClaimStatus[]> {
  const rows = await reader.query<{ claimId: string; strongest: number }>(Prisma.sql`
    select "link"."claimId", ${STRONGEST} as "strongest"
    from "DenialClaim" as "link" join "Denial" as "denial" on "denial"."id" = "link"."denialId"
    where ${oneOf(Prisma.sql`"link"."claimId"`, claims)} and ${ageWithin(Prisma.sql`"link"."age"`, { until: asOf })} group by "link"."claimId"`);
  const strongestOf = new Map(rows.map((row) => [row.claimId, row.strongest]));
  return claims.map((claim) => statusOf(strongestOf.get(claim) ?? 0));
}
