import { Prisma } from '#store/generated/client.ts';
import { groupRows } from './groupRows.ts';
import { oneOf } from './oneOf.ts';
import type { Reader } from './reader.ts';
import type { ReversalRow, ReversalStepRow } from './row.ts';

const { sql } = Prisma;

/** A step as the statement below gives it. */
type Found = Omit<ReversalStepRow, 'asserts'> & {
  readonly speakerId: string;
  readonly claimId: string;
  readonly asserts: number;
  /** The quote that a denial is. */
  readonly quoteId: string | null;
};

/**
 * The claims for which each speaker stood on both sides, with every quote and denial of the speaker's in the order of publication: those that make the
 * claim, those that deny it, and those that make the claim that says the opposite.
 */
export async function readReversals(reader: Reader, speakers: readonly string[]): Promise<ReversalRow[][]> {
  const ofSpeakers = oneOf(sql`"voice"."speakerId"`, speakers);
  const made = sql`select "voice"."speakerId", "making"."claimId", 1 as "asserts", 'Quote' as "type", "quote"."id", "quote"."articleId", null as "quoteId"
    from "QuoteSpeaker" as "voice" join "QuoteClaim" as "making" on "making"."quoteId" = "voice"."quoteId" join "Quote" as "quote" on "quote"."id" = "voice"."quoteId"
    where ${ofSpeakers}`;
  const opposed = sql`select "voice"."speakerId", "claim"."id" as "claimId", 0 as "asserts", 'Quote' as "type", "quote"."id", "quote"."articleId", null as "quoteId"
    from "QuoteSpeaker" as "voice" join "QuoteClaim" as "making" on "making"."quoteId" = "voice"."quoteId"
      join "Claim" as "own" on "own"."id" = "making"."claimId" join "Claim" as "claim" on "claim"."id" = "own"."oppositeId"
      join "Quote" as "quote" on "quote"."id" = "voice"."quoteId" where ${ofSpeakers}`;
  const denied = sql`select "voice"."speakerId", "against"."claimId", 0 as "asserts", 'Denial' as "type", "denial"."id", "denial"."articleId", "denial"."quoteId"
    from "DenialSpeaker" as "voice" join "Denial" as "denial" on "denial"."id" = "voice"."denialId" and "denial"."form" in ('DENIED', 'REJECTED', 'CONTRADICTED')
      join "DenialClaim" as "against" on "against"."denialId" = "denial"."id" where ${ofSpeakers}`;
  const rows = await reader.query<Found>(Prisma.sql`
    with "stand" as (${made} union ${opposed} union ${denied})
    select "stand".*, "article"."publishedAt" from "stand" join "Article" as "article" on "article"."id" = "stand"."articleId"
    where exists (select 1 from "stand" as "other" where "other"."speakerId" = "stand"."speakerId" and "other"."claimId" = "stand"."claimId"
      and "other"."asserts" <> "stand"."asserts")
    order by "article"."publishedAt" is null, "article"."publishedAt", "stand"."articleId", "stand"."id"`);
  return groupRows(speakers, rows, (row) => row.speakerId).map(byClaim);
}

/** A claim and its opposite are one reversal: the one that the speaker made first. */
function byClaim(rows: readonly Found[]): ReversalRow[] {
  const found = new Map<string, ReversalStepRow[]>();
  const places = new Set(rows.map(({ claimId, id }) => `${claimId} ${id}`));
  for (const { claimId, asserts, type, id, publishedAt, quoteId } of rows) {
    // A quote that is a denial, too, is one step.
    if (quoteId !== null && places.has(`${claimId} ${quoteId}`)) continue;
    const steps = found.get(claimId) ?? [];
    found.set(claimId, steps);
    steps.push({ type, id, asserts: asserts === 1, publishedAt });
  }
  const seen = new Set<string>();
  return [...found].flatMap(([claimId, steps]) => {
    const words = steps
      .map(({ id }) => id)
      .sort()
      .join();
    if (seen.has(words) || steps[0]?.asserts !== true) return [];
    seen.add(words);
    return [{ claimId, steps }];
  });
}
