import { Prisma } from '#store/generated/client.ts';
import { COLUMNS } from './columnsOf.ts';
import type { Table } from './list.ts';
import type { ArticleRow, ClaimRow, DenialRow, QuoteRow, SourceRow, SpeakerRow } from './row.ts';

const { sql } = Prisma;

export const ARTICLES: Table<ArticleRow> = {
  from: sql`"Article" as "article"`,
  columns: COLUMNS.article,
  owner: null,
  id: sql`"article"."id"`,
  order: [sql`"article"."id"`],
};

export const QUOTES: Table<QuoteRow> = {
  from: sql`"Quote" as "quote"`,
  columns: COLUMNS.quote,
  owner: null,
  id: sql`"quote"."id"`,
  order: [sql`"quote"."articleId"`, sql`"quote"."position"`],
};

export const SPEAKERS: Table<SpeakerRow> = {
  from: sql`"Speaker" as "speaker"`,
  columns: COLUMNS.speaker,
  owner: null,
  id: sql`"speaker"."id"`,
  order: [sql`"speaker"."nameKey"`, sql`"speaker"."id"`],
};

export const SOURCES: Table<SourceRow> = {
  from: sql`"Source" as "source"`,
  columns: COLUMNS.source,
  owner: null,
  id: sql`"source"."id"`,
  order: [sql`"source"."nameKey"`, sql`"source"."id"`],
};

export const CLAIMS: Table<ClaimRow> = {
  from: sql`"Claim" as "claim"`,
  columns: COLUMNS.claim,
  owner: null,
  id: sql`"claim"."id"`,
  order: [sql`"claim"."id"`],
};

export const DENIALS: Table<DenialRow> = {
  from: sql`"Denial" as "denial"`,
  columns: COLUMNS.denial,
  owner: null,
  id: sql`"denial"."id"`,
  order: [sql`"denial"."articleId"`, sql`"denial"."start"`, sql`"denial"."id"`],
};
