import { Prisma } from '#store/generated/client.ts';
import { containsText } from './containsText.ts';
import type { DenialFilter } from './filter.ts';
import { oneOf } from './oneOf.ts';
import { publishedBy } from './publishedBy.ts';
import { speakerIs } from './speakerIs.ts';

const { sql } = Prisma;

/** The conditions that the denials of a list must fit. */
export function whereDenials({ form, by, claim, article, text, asOf }: DenialFilter): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (article != null) conditions.push(sql`"denial"."articleId" = ${article}`);
  if (form != null) conditions.push(oneOf(sql`"denial"."form"`, form));
  if (text != null) conditions.push(containsText(sql`"denial"."text"`, text));
  if (asOf != null) conditions.push(publishedBy(sql`"denial"."articleId"`, asOf));
  if (by != null) {
    conditions.push(
      sql`exists (select 1 from "DenialSpeaker" as "denier" where "denier"."denialId" = "denial"."id" and ${speakerIs(sql`"denier"."speakerId"`, by)})`,
    );
  }
  if (claim != null) {
    conditions.push(
      sql`exists (select 1 from "DenialClaim" as "against" where "against"."denialId" = "denial"."id" and "against"."claimId" = ${claim})`,
    );
  }
  return conditions;
}
