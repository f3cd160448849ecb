import { Prisma, type PrismaClient } from '#store/generated/client.ts';
import { groupRows } from './groupRows.ts';
import type { ClaimDeniedRow, VoiceRow } from './row.ts';

type Owned<Row> = Row & { readonly denialId: string };

/** Who is in each denial. */
export async function readDeniers(client: PrismaClient, denials: readonly string[]): Promise<VoiceRow[][]> {
  const rows = await client.$queryRaw<Owned<VoiceRow>[]>`
    select "denialId", "speakerId", "inferred", "resolvedBy" from "DenialSpeaker"
    where "denialId" in (${Prisma.join([...denials])}) order by "denialId", "position"`;
  return groupRows(denials, rows, (row) => row.denialId);
}

/** What each denial is against, the surest link first. */
export async function readClaimsDenied(client: PrismaClient, denials: readonly string[]): Promise<ClaimDeniedRow[][]> {
  const rows = await client.$queryRaw<Owned<ClaimDeniedRow>[]>`
    select "denialId", "claimId", "quoteId", "confidence", "why" from "DenialClaim"
    where "denialId" in (${Prisma.join([...denials])}) order by "denialId", "confidence" desc, "id"`;
  return groupRows(denials, rows, (row) => row.denialId);
}
