import { Prisma } from '#store/generated/client.ts';
import { COLUMNS, columnsOf } from './columnsOf.ts';
import type { List, OwnersCondition } from './list.ts';
import { ARTICLES, CLAIMS, DENIALS, QUOTES, SOURCES, SPEAKERS } from './lists.ts';
import { OPPOSED_BY_OTHERS, OPPOSITION } from './opposition.ts';
import { count, text } from './order.ts';
import { ARTICLE_ORDERS, DENIAL_ORDERS, newestFirst, QUOTE_ORDERS } from './orders.ts';
import { PRINTED } from './printed.ts';
import type { ArticleRow, ClaimRow, DenialRow, PrintedRow, QuoteRow, SourceRow, SpeakerNameRow, SpeakerRow } from './row.ts';

const { sql } = Prisma;

export const ARTICLES_OF_SPEAKER: List<ArticleRow & PrintedRow> = {
  from: sql`"SpeakerAppearance" as "appearance" join "Article" as "article" on "article"."id" = "appearance"."articleId"`,
  columns: sql`${COLUMNS.article}, ${PRINTED}`,
  owner: sql`"appearance"."speakerId"`,
  details: {},
  facets: ARTICLES.facets,
  orders: { ...ARTICLE_ORDERS, PUBLISHED_AT: newestFirst(sql`"appearance"."age"`, sql`"appearance"."articleId"`) },
  usual: ARTICLES.usual,
};

export const QUOTES_OF_SPEAKER: List<QuoteRow> = {
  ...QUOTES,
  from: sql`"QuoteSpeaker" as "voice" join "Quote" as "quote" on "quote"."id" = "voice"."quoteId"`,
  owner: sql`"voice"."speakerId"`,
  orders: { ...QUOTE_ORDERS, PUBLISHED_AT: newestFirst(sql`"voice"."age"`, sql`"voice"."quoteId"`) },
};

/** A quote that the speaker passed on twice stands in it once. */
export const RELAYED_QUOTES_OF_SPEAKER: List<QuoteRow> = {
  ...QUOTES,
  from: (owners) =>
    sql`(select distinct "relayId", "quoteId" from "Hop" where ${owners(sql`"relayId"`)}) as "passed" join "Quote" as "quote" on "quote"."id" = "passed"."quoteId"`,
  owner: sql`"passed"."relayId"`,
};

export const DENIALS_OF_SPEAKER: List<DenialRow> = {
  ...DENIALS,
  from: sql`"DenialSpeaker" as "voice" join "Denial" as "denial" on "denial"."id" = "voice"."denialId"`,
  owner: sql`"voice"."speakerId"`,
  orders: { ...DENIAL_ORDERS, PUBLISHED_AT: newestFirst(sql`"voice"."age"`, sql`"voice"."denialId"`) },
};

/** What each speaker claimed: who makes a claim in several quotes has it once. */
const said = (owners: OwnersCondition): Prisma.Sql => sql`(
    select distinct "voice"."speakerId", "making"."claimId" from "QuoteSpeaker" as "voice"
    join "QuoteClaim" as "making" on "making"."quoteId" = "voice"."quoteId" where ${owners(sql`"voice"."speakerId"`)}
  ) as "said"`;

export const CLAIMS_OF_SPEAKER: List<ClaimRow> = {
  ...CLAIMS,
  from: (owners) => sql`${said(owners)} join "Claim" as "claim" on "claim"."id" = "said"."claimId"`,
  owner: sql`"said"."speakerId"`,
};

export const DENIED_CLAIMS_OF_SPEAKER: List<ClaimRow> = {
  ...CLAIMS_OF_SPEAKER,
  from: (owners) => sql`${said(owners)} join "Claim" as "claim" on "claim"."id" = "said"."claimId" and ${OPPOSED_BY_OTHERS}`,
};

/** Who denied together with the speaker what the speaker said is not against the speaker. */
export const DENIERS_OF_SPEAKER: List<SpeakerRow> = {
  ...SPEAKERS,
  from: (owners) => sql`(
    select distinct "said"."speakerId", "denier"."speakerId" as "denierId" from ${OPPOSITION}
    join ${said(owners)} on "said"."claimId" = "against"."claimId"
      and not exists (select 1 from "DenialSpeaker" as "own" where "own"."denialId" = "opposing"."id" and "own"."speakerId" = "said"."speakerId")
    join "DenialSpeaker" as "denier" on "denier"."denialId" = "opposing"."id"
  ) as "opponent" join "Speaker" as "speaker" on "speaker"."id" = "opponent"."denierId"`,
  owner: sql`"opponent"."speakerId"`,
};

export const SOURCES_OF_SPEAKER: List<SourceRow> = {
  ...SOURCES,
  from: (owners) => sql`(
    select distinct "voice"."speakerId", "hop"."sourceId" from "QuoteSpeaker" as "voice" join "Hop" as "hop" on "hop"."quoteId" = "voice"."quoteId"
    where ${owners(sql`"voice"."speakerId"`)}
  ) as "through" join "Source" as "source" on "source"."id" = "through"."sourceId"`,
  owner: sql`"through"."speakerId"`,
};

const names: Omit<List<SpeakerNameRow>, 'from'> = {
  columns: columnsOf('name', Object.values(Prisma.SpeakerNameScalarFieldEnum)),
  owner: sql`"name"."speakerId"`,
  details: {},
  facets: {},
  orders: {
    NAME: {
      by: [text(sql`"name"."nameKey"`), text(sql`"name"."articleId"`), count(sql`"name"."start"`), count(sql`"name"."end"`)],
    },
  },
  usual: { field: 'NAME', direction: 'ASC' },
};

export const ALIASES_OF_SPEAKER: List<SpeakerNameRow> = {
  ...names,
  from: (owners) => sql`(select * from "SpeakerName" where "use" = 'ALIAS' and ${owners(sql`"speakerId"`)}) as "name"`,
};

export const TITLES_OF_SPEAKER: List<SpeakerNameRow> = {
  ...names,
  from: (owners) => sql`(select * from "SpeakerName" where "use" = 'TITLE' and ${owners(sql`"speakerId"`)}) as "name"`,
};
