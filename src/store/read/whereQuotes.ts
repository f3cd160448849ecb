import { Prisma } from '#store/generated/client.ts';
import { ageWithin } from './ageWithin.ts';
import { OPPOSED } from './claimStatus.ts';
import { containsText } from './containsText.ts';
import type { QuoteFilter } from './filter.ts';
import { oneOf } from './oneOf.ts';
import { sourceIs } from './sourceIs.ts';
import { speakerIs } from './speakerIs.ts';

const { sql } = Prisma;

/** The conditions that the quotes of a list must fit. */
export function whereQuotes(filter: QuoteFilter): Prisma.Sql[] {
  const { speaker, kind, stance, source, article, claim, text, denied, minConfidence, publishedAt } = filter;
  const conditions: Prisma.Sql[] = [];
  if (article != null) conditions.push(sql`"quote"."articleId" = ${article}`);
  if (kind != null) conditions.push(oneOf(sql`"quote"."kind"`, kind));
  if (stance != null) conditions.push(oneOf(sql`"quote"."stance"`, stance));
  if (minConfidence != null) conditions.push(sql`"quote"."confidence" >= ${minConfidence}`);
  if (text != null) conditions.push(containsText(sql`"quote"."text"`, text));
  if (publishedAt != null) conditions.push(ageWithin(sql`"quote"."age"`, publishedAt));
  if (claim != null) {
    conditions.push(sql`"quote"."id" in (select "made"."quoteId" from "QuoteClaim" as "made" where "made"."claimId" = ${claim})`);
  }
  if (speaker != null) {
    conditions.push(
      sql`"quote"."id" in (select "sayer"."quoteId" from "QuoteSpeaker" as "sayer" where ${speakerIs(sql`"sayer"."speakerId"`, speaker)})`,
    );
  }
  if (source != null) {
    conditions.push(
      sql`"quote"."id" in (select "through"."quoteId" from "Hop" as "through" where ${sourceIs(sql`"through"."sourceId"`, source)})`,
    );
  }
  if (denied != null) {
    conditions.push(sql`${Prisma.raw(denied ? 'exists' : 'not exists')} (select 1 from "QuoteClaim" as "made"
      join "Claim" as "claim" on "claim"."id" = "made"."claimId" and ${OPPOSED} where "made"."quoteId" = "quote"."id")`);
  }
  return conditions;
}
