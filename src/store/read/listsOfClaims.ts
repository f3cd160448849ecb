import { Prisma } from '#store/generated/client.ts';
import { COLUMNS } from './columnsOf.ts';
import { linksOfDenials } from './linksOfDenials.ts';
import type { List } from './list.ts';
import { ARTICLES, QUOTES, SOURCES, SPEAKERS } from './lists.ts';
import { OPPOSITION } from './opposition.ts';
import { count, text } from './order.ts';
import { newestFirst, QUOTE_ORDERS } from './orders.ts';
import type { ArticleRow, DenialRow, LinkRow, MakingRow, OriginRow, QuoteRow, SourceRow, SpeakerRow } from './row.ts';

const { sql } = Prisma;

export const QUOTES_OF_CLAIM: List<QuoteRow & MakingRow> = {
  from: sql`"QuoteClaim" as "making" join "Quote" as "quote" on "quote"."id" = "making"."quoteId"`,
  columns: sql`${COLUMNS.quote}, "making"."start" as "claimStart", "making"."end" as "claimEnd",
    "making"."score" as "claimScore", "making"."reason" as "claimReason"`,
  owner: sql`"making"."claimId"`,
  details: QUOTES.details,
  facets: QUOTES.facets,
  orders: { ...QUOTE_ORDERS, PUBLISHED_AT: newestFirst(sql`"making"."age"`, sql`"making"."quoteId"`) },
  usual: QUOTES.usual,
};

export const DENIALS_OF_CLAIM: List<DenialRow & LinkRow> = linksOfDenials('claimId');

/** The first steps of the chains of its quotes, the source of most quotes first. */
export const ORIGINS_OF_CLAIM: List<SourceRow & OriginRow> = {
  from: (owners) => sql`(
    select "making"."claimId", "hop"."sourceId", count(*) as "quotes"
    from "QuoteClaim" as "making" join "Hop" as "hop" on "hop"."quoteId" = "making"."quoteId" and "hop"."position" = 0
    where ${owners(sql`"making"."claimId"`)} group by "making"."claimId", "hop"."sourceId"
  ) as "origin" join "Source" as "source" on "source"."id" = "origin"."sourceId"`,
  columns: sql`${COLUMNS.source}, "origin"."quotes"`,
  owner: sql`"origin"."claimId"`,
  details: {},
  facets: SOURCES.facets,
  orders: { QUOTE_COUNT: { by: [count(sql`"origin"."quotes"`), text(sql`"source"."id"`)] } },
  usual: { field: 'QUOTE_COUNT', direction: 'DESC' },
};

export const SAYERS_OF_CLAIM: List<SpeakerRow> = {
  ...SPEAKERS,
  from: (owners) => sql`(
    select distinct "making"."claimId", "voice"."speakerId" from "QuoteClaim" as "making"
    join "QuoteSpeaker" as "voice" on "voice"."quoteId" = "making"."quoteId" where ${owners(sql`"making"."claimId"`)}
  ) as "said" join "Speaker" as "speaker" on "speaker"."id" = "said"."speakerId"`,
  owner: sql`"said"."claimId"`,
};

export const DENIERS_OF_CLAIM: List<SpeakerRow> = {
  ...SPEAKERS,
  from: (owners) => sql`(
    select distinct "against"."claimId", "denier"."speakerId" from ${OPPOSITION}
    join "DenialSpeaker" as "denier" on "denier"."denialId" = "opposing"."id" where ${owners(sql`"against"."claimId"`)}
  ) as "opponent" join "Speaker" as "speaker" on "speaker"."id" = "opponent"."speakerId"`,
  owner: sql`"opponent"."claimId"`,
};

export const ARTICLES_OF_CLAIM: List<ArticleRow> = {
  ...ARTICLES,
  from: (owners) => sql`(
    select "making"."claimId", "quote"."articleId" from "QuoteClaim" as "making" join "Quote" as "quote" on "quote"."id" = "making"."quoteId"
    where ${owners(sql`"making"."claimId"`)}
    union select "link"."claimId", "denial"."articleId" from "DenialClaim" as "link" join "Denial" as "denial" on "denial"."id" = "link"."denialId"
    where ${owners(sql`"link"."claimId"`)}
  ) as "seen" join "Article" as "article" on "article"."id" = "seen"."articleId"`,
  owner: sql`"seen"."claimId"`,
};
