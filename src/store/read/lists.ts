import { Prisma } from '#store/generated/client.ts';
import { claimFacets } from './claimStatus.ts';
import { COLUMNS } from './columnsOf.ts';
import type { Table } from './list.ts';
import { ARTICLE_ORDERS, CLAIM_ORDERS, DENIAL_ORDERS, QUOTE_ORDERS, SOURCE_ORDERS, SPEAKER_ORDERS } from './orders.ts';
import { ARTICLE } from './relatedToArticles.ts';
import { CLAIMS_OF_DENIAL, VOICES_OF_DENIAL } from './relatedToDenials.ts';
import { CHAIN_OF_QUOTE, CLAIMS_OF_QUOTE, DENIALS_BY_QUOTE, SPANS_OF_QUOTE, VOICES_OF_QUOTE } from './relatedToQuotes.ts';
import type { ArticleRow, ClaimRow, DenialRow, QuoteRow, SourceRow, SpeakerRow } from './row.ts';

const { sql } = Prisma;

export const ARTICLES: Table<ArticleRow> = {
  from: sql`"Article" as "article"`,
  columns: COLUMNS.article,
  owner: null,
  id: sql`"article"."id"`,
  details: {},
  facets: { publisher: sql`"article"."publisher"`, agency: sql`"article"."agency"` },
  orders: ARTICLE_ORDERS,
  usual: { field: 'PUBLISHED_AT', direction: 'DESC' },
};

export const QUOTES: Table<QuoteRow> = {
  from: sql`"Quote" as "quote"`,
  columns: COLUMNS.quote,
  owner: null,
  id: sql`"quote"."id"`,
  details: {
    article: { related: ARTICLE, of: 'articleId' },
    spans: { related: SPANS_OF_QUOTE, of: 'id' },
    voices: { related: VOICES_OF_QUOTE, of: 'id' },
    chain: { related: CHAIN_OF_QUOTE, of: 'id' },
    claims: { related: CLAIMS_OF_QUOTE, of: 'id' },
    asDenials: { related: DENIALS_BY_QUOTE, of: 'id' },
  },
  facets: { kind: sql`"quote"."kind"`, stance: sql`"quote"."stance"` },
  orders: QUOTE_ORDERS,
  usual: { field: 'PUBLISHED_AT', direction: 'DESC' },
};

export const SPEAKERS: Table<SpeakerRow> = {
  from: sql`"Speaker" as "speaker"`,
  columns: COLUMNS.speaker,
  owner: null,
  id: sql`"speaker"."id"`,
  details: {},
  facets: { kind: sql`"speaker"."kind"` },
  orders: SPEAKER_ORDERS,
  usual: { field: 'NAME', direction: 'ASC' },
};

export const SOURCES: Table<SourceRow> = {
  from: sql`"Source" as "source"`,
  columns: COLUMNS.source,
  owner: null,
  id: sql`"source"."id"`,
  details: {},
  facets: { kind: sql`"source"."kind"` },
  orders: SOURCE_ORDERS,
  usual: { field: 'NAME', direction: 'ASC' },
};

export const CLAIMS: Table<ClaimRow> = {
  from: sql`"Claim" as "claim"`,
  columns: COLUMNS.claim,
  owner: null,
  id: sql`"claim"."id"`,
  details: {},
  facets: claimFacets(),
  orders: CLAIM_ORDERS,
  usual: { field: 'QUOTE_COUNT', direction: 'DESC' },
};

export const DENIALS: Table<DenialRow> = {
  from: sql`"Denial" as "denial"`,
  columns: COLUMNS.denial,
  owner: null,
  id: sql`"denial"."id"`,
  details: {
    article: { related: ARTICLE, of: 'articleId' },
    voices: { related: VOICES_OF_DENIAL, of: 'id' },
    claims: { related: CLAIMS_OF_DENIAL, of: 'id' },
  },
  facets: { form: sql`"denial"."form"` },
  orders: DENIAL_ORDERS,
  usual: { field: 'PUBLISHED_AT', direction: 'DESC' },
};
