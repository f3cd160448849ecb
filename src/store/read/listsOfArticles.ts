import { Prisma } from '#store/generated/client.ts';
import { COLUMNS, columnsOf } from './columnsOf.ts';
import type { List } from './list.ts';
import { CLAIMS, DENIALS, QUOTES, SOURCES, SPEAKERS } from './lists.ts';
import { count, text } from './order.ts';
import { SPEAKER_ORDERS } from './orders.ts';
import { PRINTED } from './printed.ts';
import type { AnnotationRow, ClaimRow, DenialRow, PrintedRow, QuoteRow, SourceRow, SpeakerRow } from './row.ts';

const { sql } = Prisma;

export const QUOTES_OF_ARTICLE: List<QuoteRow> = { ...QUOTES, owner: sql`"quote"."articleId"` };

export const DENIALS_OF_ARTICLE: List<DenialRow> = { ...DENIALS, owner: sql`"denial"."articleId"` };

export const ANNOTATIONS_OF_ARTICLE: List<AnnotationRow> = {
  from: (owners) => sql`(
    select "id", "articleId", "start", "end", 'Denial' as "type" from "Denial" where ${owners(sql`"articleId"`)}
    union all select "id", "articleId", "start", "end", 'Quote' as "type" from "Quote" where ${owners(sql`"articleId"`)}
  ) as "annotation"`,
  columns: columnsOf('annotation', ['type', 'id']),
  owner: sql`"annotation"."articleId"`,
  // The longer of two that begin together comes first, as a page opens the mark that holds the other.
  details: {},
  facets: {},
  orders: {
    READING: {
      by: [
        count(sql`"annotation"."start"`),
        count(sql`-"annotation"."end"`),
        text(sql`"annotation"."type"`),
        text(sql`"annotation"."id"`),
      ],
    },
  },
  usual: { field: 'READING', direction: 'ASC' },
};

export const SPEAKERS_OF_ARTICLE: List<SpeakerRow & PrintedRow> = {
  from: sql`"SpeakerAppearance" as "appearance" join "Speaker" as "speaker" on "speaker"."id" = "appearance"."speakerId"`,
  columns: sql`${COLUMNS.speaker}, ${PRINTED}`,
  owner: sql`"appearance"."articleId"`,
  details: {},
  facets: SPEAKERS.facets,
  orders: { ...SPEAKER_ORDERS, READING: { by: [count(sql`"appearance"."position"`)] } },
  usual: { field: 'READING', direction: 'ASC' },
};

/** A claim that several of its quotes make stands in it once; so does a source. */
export const CLAIMS_OF_ARTICLE: List<ClaimRow> = {
  ...CLAIMS,
  from: (owners) => sql`(
    select distinct "said"."articleId", "making"."claimId" from "Quote" as "said"
    join "QuoteClaim" as "making" on "making"."quoteId" = "said"."id" where ${owners(sql`"said"."articleId"`)}
  ) as "made" join "Claim" as "claim" on "claim"."id" = "made"."claimId"`,
  owner: sql`"made"."articleId"`,
};

export const SOURCES_OF_ARTICLE: List<SourceRow> = {
  ...SOURCES,
  from: (owners) => sql`(
    select distinct "said"."articleId", "hop"."sourceId" from "Quote" as "said" join "Hop" as "hop" on "hop"."quoteId" = "said"."id"
    where ${owners(sql`"said"."articleId"`)}
  ) as "through" join "Source" as "source" on "source"."id" = "through"."sourceId"`,
  owner: sql`"through"."articleId"`,
};
