import { Prisma } from '#store/generated/client.ts';
import { COLUMNS } from './columnsOf.ts';
import type { List } from './list.ts';
import { ARTICLES, CLAIMS, QUOTES, SPEAKERS } from './lists.ts';
import { count, number, text } from './order.ts';
import { QUOTE_ORDERS } from './orders.ts';
import type { ArticleRow, ClaimRow, QuoteRow, SpeakerRow, StepRow } from './row.ts';

const { sql } = Prisma;

export const QUOTES_OF_SOURCE: List<QuoteRow & StepRow> = {
  from: sql`"Hop" as "hop" join "Quote" as "quote" on "quote"."id" = "hop"."quoteId"`,
  columns: sql`${COLUMNS.quote}, "hop"."position" as "hopPosition", "hop"."sourceId" as "hopSourceId", "hop"."relayId" as "hopRelayId", "hop"."withinId" as "hopWithinId",
    "hop"."wordsStart" as "hopWordsStart", "hop"."wordsEnd" as "hopWordsEnd", "hop"."wordsText" as "hopWordsText"`,
  owner: sql`"hop"."sourceId"`,
  details: QUOTES.details,
  facets: QUOTES.facets,
  orders: {
    PUBLISHED_AT: {
      by: [number(sql`"hop"."age"`), text(sql`"hop"."quoteId"`), count(sql`"hop"."position"`)],
      inverse: true,
    },
    CONFIDENCE: { by: [...QUOTE_ORDERS.CONFIDENCE.by, count(sql`"hop"."position"`)] },
  },
  usual: QUOTES.usual,
};

export const CLAIMS_OF_SOURCE: List<ClaimRow> = {
  ...CLAIMS,
  from: (owners) => sql`(
    select distinct "hop"."sourceId", "making"."claimId" from "Hop" as "hop" join "QuoteClaim" as "making" on "making"."quoteId" = "hop"."quoteId"
    where ${owners(sql`"hop"."sourceId"`)}
  ) as "through" join "Claim" as "claim" on "claim"."id" = "through"."claimId"`,
  owner: sql`"through"."sourceId"`,
};

export const SPEAKERS_OF_SOURCE: List<SpeakerRow> = {
  ...SPEAKERS,
  from: (owners) => sql`(
    select distinct "hop"."sourceId", "voice"."speakerId" from "Hop" as "hop" join "QuoteSpeaker" as "voice" on "voice"."quoteId" = "hop"."quoteId"
    where ${owners(sql`"hop"."sourceId"`)}
  ) as "through" join "Speaker" as "speaker" on "speaker"."id" = "through"."speakerId"`,
  owner: sql`"through"."sourceId"`,
};

export const ARTICLES_OF_SOURCE: List<ArticleRow> = {
  ...ARTICLES,
  from: (owners) => sql`(
    select distinct "hop"."sourceId", "quote"."articleId" from "Hop" as "hop" join "Quote" as "quote" on "quote"."id" = "hop"."quoteId"
    where ${owners(sql`"hop"."sourceId"`)}
  ) as "through" join "Article" as "article" on "article"."id" = "through"."articleId"`,
  owner: sql`"through"."sourceId"`,
};
