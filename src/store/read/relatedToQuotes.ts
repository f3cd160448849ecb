import { Prisma } from '#store/generated/client.ts';
import { COLUMN_NAMES } from './columnsOf.ts';
import { namedColumns, type Related } from './related.ts';
import type { ClaimMadeRow, DenialRow, HopRow, SpanRow } from './row.ts';
import { voicesOf } from './voicesOf.ts';

const { sql } = Prisma;

/** In reading order. */
export const SPANS_OF_QUOTE: Related<SpanRow> = {
  columns: namedColumns('span', ['start', 'end']),
  from: sql`"QuoteSpan" as "span"`,
  owner: sql`"span"."quoteId"`,
  order: sql`"span"."position"`,
};

/** Who speaks. */
export const VOICES_OF_QUOTE = voicesOf('QuoteSpeaker', 'quoteId');

/** The step nearest to the speaker first. */
export const CHAIN_OF_QUOTE: Related<HopRow> = {
  columns: {
    ...namedColumns('hop', ['position', 'wordsStart', 'wordsEnd', 'wordsText', 'relayId', 'withinId']),
    ...namedColumns('source', COLUMN_NAMES.source),
  },
  from: sql`"Hop" as "hop" join "Source" as "source" on "source"."id" = "hop"."sourceId"`,
  owner: sql`"hop"."quoteId"`,
  order: sql`"hop"."position"`,
};

/** In reading order. */
export const CLAIMS_OF_QUOTE: Related<ClaimMadeRow> = {
  columns: {
    ...namedColumns('making', ['start', 'end', 'score', 'reason']),
    quoteStart: sql`"quote"."start"`,
    quoteText: sql`"quote"."text"`,
    ...namedColumns('claim', COLUMN_NAMES.claim),
  },
  from: sql`"QuoteClaim" as "making"
    join "Quote" as "quote" on "quote"."id" = "making"."quoteId" join "Claim" as "claim" on "claim"."id" = "making"."claimId"`,
  owner: sql`"making"."quoteId"`,
  order: sql`"making"."start", "making"."claimId"`,
};

/** The denials that it is, in reading order. */
export const DENIALS_BY_QUOTE: Related<DenialRow> = {
  columns: namedColumns('denial', COLUMN_NAMES.denial),
  from: sql`"Denial" as "denial"`,
  owner: sql`"denial"."quoteId"`,
  order: sql`"denial"."articleId", "denial"."start", "denial"."id"`,
};
