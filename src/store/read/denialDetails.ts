import { Prisma } from '#store/generated/client.ts';
import { groupRows } from './groupRows.ts';
import { oneOf } from './oneOf.ts';
import type { Reader } from './reader.ts';
import type { ClaimDeniedRow, VoiceRow } from './row.ts';

type Owned<Row> = Row & { readonly denialId: string };

/** Who is in each denial. */
export async function readDeniers(reader: Reader, denials: readonly string[]): Promise<VoiceRow[][]> {
  const rows = await reader.query<Owned<VoiceRow>>(Prisma.sql`
    select "denialId", "speakerId", "inferred", "resolvedBy" from "DenialSpeaker"
    where ${oneOf(Prisma.sql`"denialId"`, denials)} order by "denialId", "position"`);
  return groupRows(denials, rows, (row) => row.denialId);
}

/** What each denial is against, the surest link first. */
export async function readClaimsDenied(reader: Reader, denials: readonly string[]): Promise<ClaimDeniedRow[][]> {
  const rows = await reader.query<Owned<ClaimDeniedRow>>(Prisma.sql`
    select "denialId", "claimId", "quoteId", "confidence", "why" from "DenialClaim"
    where ${oneOf(Prisma.sql`"denialId"`, denials)} order by "denialId", "confidence" desc, "id"`);
  return groupRows(denials, rows, (row) => row.denialId);
}
