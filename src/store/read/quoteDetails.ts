import { Prisma } from '#store/generated/client.ts';
import { COLUMNS } from './columnsOf.ts';
import { groupRows } from './groupRows.ts';
import { oneOf } from './oneOf.ts';
import type { Reader } from './reader.ts';
import type { ClaimMadeRow, DenialRow, HopRow, SpanRow, VoiceRow } from './row.ts';

type Owned<Row> = Row & { readonly quoteId: string };

/** The spans of each quote, in reading order. */
export async function readSpans(reader: Reader, quotes: readonly string[]): Promise<SpanRow[][]> {
  const rows = await reader.query<Owned<SpanRow>>(Prisma.sql`
    select "quoteId", "start", "end" from "QuoteSpan" where ${oneOf(Prisma.sql`"quoteId"`, quotes)} order by "quoteId", "position"`);
  return groupRows(quotes, rows, (row) => row.quoteId);
}

/** Who speaks in each quote. */
export async function readSayers(reader: Reader, quotes: readonly string[]): Promise<VoiceRow[][]> {
  const rows = await reader.query<Owned<VoiceRow>>(Prisma.sql`
    select "voice"."quoteId", "voice"."inferred", "voice"."resolvedBy", ${COLUMNS.speaker}
    from "QuoteSpeaker" as "voice" join "Speaker" as "speaker" on "speaker"."id" = "voice"."speakerId"
    where ${oneOf(Prisma.sql`"voice"."quoteId"`, quotes)} order by "voice"."quoteId", "voice"."position"`);
  return groupRows(quotes, rows, (row) => row.quoteId);
}

/** The chain of each quote, the step nearest to the speaker first. */
export async function readChains(reader: Reader, quotes: readonly string[]): Promise<HopRow[][]> {
  const rows = await reader.query<Owned<HopRow>>(Prisma.sql`
    select "hop".*, ${COLUMNS.source} from "Hop" as "hop" join "Source" as "source" on "source"."id" = "hop"."sourceId"
    where ${oneOf(Prisma.sql`"hop"."quoteId"`, quotes)} order by "hop"."quoteId", "hop"."position"`);
  return groupRows(quotes, rows, (row) => row.quoteId);
}

/** The claims that each quote makes, in reading order. */
export async function readClaimsMade(reader: Reader, quotes: readonly string[]): Promise<ClaimMadeRow[][]> {
  const rows = await reader.query<Owned<ClaimMadeRow>>(Prisma.sql`
    select "making".*, "quote"."start" as "quoteStart", "quote"."text" as "quoteText", ${COLUMNS.claim}
    from "QuoteClaim" as "making"
      join "Quote" as "quote" on "quote"."id" = "making"."quoteId" join "Claim" as "claim" on "claim"."id" = "making"."claimId"
    where ${oneOf(Prisma.sql`"making"."quoteId"`, quotes)} order by "making"."quoteId", "making"."start", "making"."claimId"`);
  return groupRows(quotes, rows, (row) => row.quoteId);
}

/** The denials that each quote is, in reading order. */
export async function readDenialsOfQuotes(reader: Reader, quotes: readonly string[]): Promise<DenialRow[][]> {
  const rows = await reader.query<DenialRow>(Prisma.sql`
    select ${COLUMNS.denial} from "Denial" as "denial" where ${oneOf(Prisma.sql`"quoteId"`, quotes)}
    order by "articleId", "start", "id"`);
  return groupRows(quotes, rows, (row) => row.quoteId);
}
