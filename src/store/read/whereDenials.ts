import { Prisma } from '#store/generated/client.ts';
import { ageWithin } from './ageWithin.ts';
import { containsText } from './containsText.ts';
import type { DenialFilter } from './filter.ts';
import { oneOf } from './oneOf.ts';
import { speakerIs } from './speakerIs.ts';

const { sql } = Prisma;

/** The conditions that the denials of a list must fit. */
export function whereDenials({ form, speaker, claim, article, text, minConfidence, publishedAt }: DenialFilter): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (article != null) conditions.push(sql`"denial"."articleId" = ${article}`);
  if (form != null) conditions.push(oneOf(sql`"denial"."form"`, form));
  if (text != null) conditions.push(containsText(sql`"denial"."text"`, text));
  if (minConfidence != null) conditions.push(sql`"denial"."confidence" >= ${minConfidence}`);
  if (publishedAt != null) conditions.push(ageWithin(sql`"denial"."age"`, publishedAt));
  if (speaker != null) {
    conditions.push(
      sql`"denial"."id" in (select "denier"."denialId" from "DenialSpeaker" as "denier" where ${speakerIs(sql`"denier"."speakerId"`, speaker)})`,
    );
  }
  if (claim != null) {
    conditions.push(
      sql`"denial"."id" in (select "against"."denialId" from "DenialClaim" as "against" where "against"."claimId" = ${claim})`,
    );
  }
  return conditions;
}
