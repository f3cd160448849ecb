import { Prisma } from '#store/generated/client.ts';
import { searchable } from '#store/write/searchable.ts';
import { STRONGEST, strengthOf } from './claimStatus.ts';
import { containsText } from './containsText.ts';
import type { ClaimFilter } from './filter.ts';
import { OPPOSITION } from './opposition.ts';
import { speakerIs } from './speakerIs.ts';

const { sql } = Prisma;

/** The conditions that the claims of a list must fit. */
export function whereClaims({ text, saidBy, deniedBy, status, hasDenials }: ClaimFilter): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (text != null) conditions.push(containsText(sql`"claim"."searchText"`, searchable(text)));
  if (saidBy != null) {
    conditions.push(sql`exists (select 1 from "QuoteClaim" as "made" join "QuoteSpeaker" as "sayer" on "sayer"."quoteId" = "made"."quoteId"
      where "made"."claimId" = "claim"."id" and ${speakerIs(sql`"sayer"."speakerId"`, saidBy)})`);
  }
  if (deniedBy != null) {
    conditions.push(sql`exists (select 1 from ${OPPOSITION} join "DenialSpeaker" as "denier" on "denier"."denialId" = "opposing"."id"
      where "against"."claimId" = "claim"."id" and ${speakerIs(sql`"denier"."speakerId"`, deniedBy)})`);
  }
  if (status != null) {
    const strengths = status.map(strengthOf);
    conditions.push(
      strengths.length === 0
        ? sql`1 = 0`
        : sql`coalesce((select ${STRONGEST} from "DenialClaim" as "link" join "Denial" as "denial" on "denial"."id" = "link"."denialId"
            where "link"."claimId" = "claim"."id"), 0) in (${Prisma.join(strengths)})`,
    );
  }
  if (hasDenials != null) {
    conditions.push(
      sql`${Prisma.raw(hasDenials ? 'exists' : 'not exists')} (select 1 from "DenialClaim" as "link" where "link"."claimId" = "claim"."id")`,
    );
  }
  return conditions;
}
