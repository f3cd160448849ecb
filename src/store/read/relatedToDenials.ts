import { Prisma } from '#store/generated/client.ts';
import { COLUMN_NAMES } from './columnsOf.ts';
import { namedColumns, type Related } from './related.ts';
import type { ClaimDeniedRow } from './row.ts';
import { voicesOf } from './voicesOf.ts';

const { sql } = Prisma;

/** Who is in it. */
export const VOICES_OF_DENIAL = voicesOf('DenialSpeaker', 'denialId');

/** What it is against, the surest link first. */
export const CLAIMS_OF_DENIAL: Related<ClaimDeniedRow> = {
  columns: { ...namedColumns('link', ['quoteId', 'confidence', 'why']), ...namedColumns('claim', COLUMN_NAMES.claim) },
  from: sql`"DenialClaim" as "link" join "Claim" as "claim" on "claim"."id" = "link"."claimId"`,
  owner: sql`"link"."denialId"`,
  order: sql`"link"."confidence" desc, "link"."id"`,
};
