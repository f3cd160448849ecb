import { Prisma } from '#store/generated/client.ts';
import { COLUMNS } from './columnsOf.ts';
import { groupRows } from './groupRows.ts';
import { oneOf } from './oneOf.ts';
import type { Reader } from './reader.ts';
import type { ClaimDeniedRow, VoiceRow } from './row.ts';

type Owned<Row> = Row & { readonly denialId: string };

/** Who is in each denial. */
export async function readDeniers(reader: Reader, denials: readonly string[]): Promise<VoiceRow[][]> {
  const rows = await reader.query<Owned<VoiceRow>>(Prisma.sql`
    select "voice"."denialId", "voice"."inferred", "voice"."resolvedBy", ${COLUMNS.speaker}
    from "DenialSpeaker" as "voice" join "Speaker" as "speaker" on "speaker"."id" = "voice"."speakerId"
    where ${oneOf(Prisma.sql`"voice"."denialId"`, denials)} order by "voice"."denialId", "voice"."position"`);
  return groupRows(denials, rows, (row) => row.denialId);
}

/** What each denial is against, the surest link first. */
export async function readClaimsDenied(reader: Reader, denials: readonly string[]): Promise<ClaimDeniedRow[][]> {
  const rows = await reader.query<Owned<ClaimDeniedRow>>(Prisma.sql`
    select "link"."denialId", "link"."quoteId", "link"."confidence", "link"."why", ${COLUMNS.claim}
    from "DenialClaim" as "link" join "Claim" as "claim" on "claim"."id" = "link"."claimId"
    where ${oneOf(Prisma.sql`"link"."denialId"`, denials)} order by "link"."denialId", "link"."confidence" desc, "link"."id"`);
  return groupRows(denials, rows, (row) => row.denialId);
}
