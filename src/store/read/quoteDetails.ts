import { Prisma, type PrismaClient } from '#store/generated/client.ts';
import { COLUMNS } from './columnsOf.ts';
import { groupRows } from './groupRows.ts';
import type { ClaimMadeRow, DenialRow, HopRow, SpanRow, VoiceRow } from './row.ts';

type Owned<Row> = Row & { readonly quoteId: string };

/** The spans of each quote, in reading order. */
export async function readSpans(client: PrismaClient, quotes: readonly string[]): Promise<SpanRow[][]> {
  const rows = await client.$queryRaw<Owned<SpanRow>[]>`
    select "quoteId", "start", "end" from "QuoteSpan" where "quoteId" in (${Prisma.join([...quotes])}) order by "quoteId", "position"`;
  return groupRows(quotes, rows, (row) => row.quoteId);
}

/** Who speaks in each quote. */
export async function readSayers(client: PrismaClient, quotes: readonly string[]): Promise<VoiceRow[][]> {
  const rows = await client.$queryRaw<Owned<VoiceRow>[]>`
    select "quoteId", "speakerId", "inferred", "resolvedBy" from "QuoteSpeaker"
    where "quoteId" in (${Prisma.join([...quotes])}) order by "quoteId", "position"`;
  return groupRows(quotes, rows, (row) => row.quoteId);
}

/** The chain of each quote, the step nearest to the speaker first. */
export async function readChains(client: PrismaClient, quotes: readonly string[]): Promise<HopRow[][]> {
  const rows = await client.$queryRaw<HopRow[]>`
    select * from "Hop" where "quoteId" in (${Prisma.join([...quotes])}) order by "quoteId", "position"`;
  return groupRows(quotes, rows, (row) => row.quoteId);
}

/** The claims that each quote makes, in reading order. */
export async function readClaimsMade(client: PrismaClient, quotes: readonly string[]): Promise<ClaimMadeRow[][]> {
  const rows = await client.$queryRaw<Owned<ClaimMadeRow>[]>`
    select "making".*, "quote"."start" as "quoteStart", "quote"."text" as "quoteText"
    from "QuoteClaim" as "making" join "Quote" as "quote" on "quote"."id" = "making"."quoteId"
    where "making"."quoteId" in (${Prisma.join([...quotes])}) order by "making"."quoteId", "making"."start", "making"."claimId"`;
  return groupRows(quotes, rows, (row) => row.quoteId);
}

/** The denials that each quote is, in reading order. */
export async function readDenialsOfQuotes(client: PrismaClient, quotes: readonly string[]): Promise<DenialRow[][]> {
  const rows = await client.$queryRaw<DenialRow[]>`
    select ${COLUMNS.denial} from "Denial" as "denial" where "quoteId" in (${Prisma.join([...quotes])})
    order by "articleId", "start", "id"`;
  return groupRows(quotes, rows, (row) => row.quoteId);
}
