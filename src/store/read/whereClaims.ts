import { Prisma } from '#store/generated/client.ts';
import { searchable } from '#store/write/searchable.ts';
import { ageWithin } from './ageWithin.ts';
import { strengthAt, strengthOf } from './claimStatus.ts';
import { containsText } from './containsText.ts';
import type { ClaimFilter } from './filter.ts';
import { oneOf } from './oneOf.ts';
import { OPPOSITION } from './opposition.ts';
import { publishedBy } from './publishedBy.ts';
import { sourceIs } from './sourceIs.ts';
import { speakerIs } from './speakerIs.ts';

const { sql } = Prisma;

/** The conditions that the claims of a list must fit. */
export function whereClaims(filter: ClaimFilter): Prisma.Sql[] {
  const { text, saidBy, deniedBy, source, article, status, asOf } = filter;
  const { hasDenials, singleOrigin, unnamedOnly, minQuotes, firstSeen, lastSeen } = filter;
  const conditions: Prisma.Sql[] = [];
  const making = (more: Prisma.Sql): Prisma.Sql =>
    sql`(select 1 from "QuoteClaim" as "made" where "made"."claimId" = "claim"."id"${publishedBy(sql`"made"."age"`, asOf)} and ${more})`;
  if (text != null) conditions.push(containsText(sql`"claim"."searchText"`, searchable(text)));
  if (asOf != null) conditions.push(ageWithin(sql`"claim"."oldest"`, { until: asOf }));
  if (saidBy != null) {
    conditions.push(
      sql`"claim"."id" in (select "made"."claimId" from "QuoteSpeaker" as "sayer" join "QuoteClaim" as "made" on "made"."quoteId" = "sayer"."quoteId"
        where ${speakerIs(sql`"sayer"."speakerId"`, saidBy)}${publishedBy(sql`"made"."age"`, asOf)})`,
    );
  }
  if (source != null) {
    conditions.push(
      sql`"claim"."id" in (select "made"."claimId" from "Hop" as "through" join "QuoteClaim" as "made" on "made"."quoteId" = "through"."quoteId"
        where ${sourceIs(sql`"through"."sourceId"`, source)}${publishedBy(sql`"made"."age"`, asOf)})`,
    );
  }
  if (article != null) {
    conditions.push(
      sql`"claim"."id" in (select "made"."claimId" from "Quote" as "within" join "QuoteClaim" as "made" on "made"."quoteId" = "within"."id"
        where "within"."articleId" = ${article}${publishedBy(sql`"made"."age"`, asOf)})`,
    );
  }
  if (deniedBy != null) {
    const until = publishedBy(sql`"against"."age"`, asOf);
    conditions.push(
      sql`"claim"."id" in (select "against"."claimId" from ${OPPOSITION} join "DenialSpeaker" as "denier" on "denier"."denialId" = "opposing"."id"
        where ${speakerIs(sql`"denier"."speakerId"`, deniedBy)}${until})`,
    );
  }
  if (status != null) conditions.push(oneOf(strengthAt(asOf), status.map(strengthOf)));
  if (hasDenials != null) {
    conditions.push(
      asOf == null
        ? sql`${not(hasDenials)}("claim"."opposition" > 0)`
        : sql`${not(hasDenials)}(exists (select 1 from "DenialClaim" as "link" where "link"."claimId" = "claim"."id"${publishedBy(sql`"link"."age"`, asOf)}))`,
    );
  }
  if (minQuotes != null) {
    const quotes =
      asOf == null
        ? sql`"claim"."quoteCount"`
        : sql`(select count(*) from "QuoteClaim" as "made" where "made"."claimId" = "claim"."id"${publishedBy(sql`"made"."age"`, asOf)})`;
    conditions.push(sql`${quotes} >= ${minQuotes}`);
  }
  if (singleOrigin != null) {
    conditions.push(sql`${not(singleOrigin)}((select count(distinct "hop"."sourceId") from "QuoteClaim" as "made"
      join "Hop" as "hop" on "hop"."quoteId" = "made"."quoteId" and "hop"."position" = 0
      where "made"."claimId" = "claim"."id"${publishedBy(sql`"made"."age"`, asOf)}) = 1
      and not exists ${making(sql`not exists (select 1 from "Hop" as "hop" where "hop"."quoteId" = "made"."quoteId")`)})`);
  }
  if (unnamedOnly != null) {
    const sayer = (
      kind: Prisma.Sql,
    ): Prisma.Sql => sql`exists (select 1 from "QuoteSpeaker" as "sayer" join "Speaker" as "speaker"
      on "speaker"."id" = "sayer"."speakerId" where "sayer"."quoteId" = "made"."quoteId" and "speaker"."kind" ${kind})`;
    conditions.push(
      sql`${not(unnamedOnly)}(exists ${making(sayer(sql`= 'UNNAMED'`))} and not exists ${making(sayer(sql`<> 'UNNAMED'`))})`,
    );
  }
  if (firstSeen != null) conditions.push(ageWithin(sql`"claim"."oldest"`, firstSeen));
  if (lastSeen != null) conditions.push(ageWithin(sql`"claim"."newest"`, lastSeen));
  return conditions;
}

const not = (is: boolean): Prisma.Sql => Prisma.raw(is ? '' : 'not ');
