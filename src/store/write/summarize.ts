import { UNDATED } from '#store/ageOf.ts';
import { type Claim, Prisma, type QuoteClaim } from '#store/generated/client.ts';
import { STRONGEST } from '#store/read/claimStatus.ts';
import { oneOf } from '#store/read/oneOf.ts';
import { SAYS_OPPOSITE } from './saysOpposite.ts';
import type { Transaction } from './transaction.ts';

const { sql } = Prisma;

/** Adds the quotes of articles that were just written to the counts of who speaks in them, and of the sources that they came through. */
export async function countQuotes(transaction: Transaction, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  const ofThese = oneOf(sql`"quote"."articleId"`, articleIds);
  await transaction.execute(sql`
    update "Speaker" set "quoteCount" = "quoteCount" + "more"."count" from (
      select "voice"."speakerId" as "id", count(distinct "quote"."id") as "count"
      from "Quote" as "quote" join "QuoteSpeaker" as "voice" on "voice"."quoteId" = "quote"."id" where ${ofThese} group by "voice"."speakerId"
    ) as "more" where "more"."id" = "Speaker"."id"`);
  await transaction.execute(sql`
    update "Source" set "quoteCount" = "quoteCount" + "more"."count" from (
      select "hop"."sourceId" as "id", count(distinct "quote"."id") as "count"
      from "Quote" as "quote" join "Hop" as "hop" on "hop"."quoteId" = "quote"."id" where ${ofThese} group by "hop"."sourceId"
    ) as "more" where "more"."id" = "Source"."id"`);
}

/** What a claim comes to over all articles, as far as quotes tell it: nobody is against one that only came up. */
export type ClaimSummary = Pick<Claim, 'quoteCount' | 'newest' | 'oldest'>;

/**
 * What claims come to that nobody made or denied before, as {@link summarizeClaims} works it out from the database.
 *
 * @param made which quotes make them; two articles that are one may bring the same twice
 * @returns gives what a claim comes to by its id; one that no quote makes has a summary, too
 */
export function summarizeMade(made: readonly QuoteClaim[]): (id: string) => ClaimSummary {
  const summaries = new Map<string, ClaimSummary>();
  const summaryOf = (id: string): ClaimSummary => summaries.get(id) ?? { quoteCount: 0, newest: UNDATED, oldest: UNDATED };
  for (const { claimId, age } of new Map(made.map((row) => [`${row.quoteId} ${row.claimId}`, row])).values()) {
    const { quoteCount, newest, oldest } = summaryOf(claimId);
    summaries.set(claimId, {
      quoteCount: quoteCount + 1,
      newest: Math.min(newest, age),
      oldest: oldest === UNDATED || (age !== UNDATED && age > oldest) ? age : oldest,
    });
  }
  return summaryOf;
}

/** Works out anew what claims come to over all articles, of those whose links changed: it does not depend on the order in which the links came. */
export async function summarizeClaims(transaction: Transaction, claimIds: Iterable<string>): Promise<void> {
  const ages = (what: 'min' | 'max', more: Prisma.Sql, ofDenials: Prisma.Sql): Prisma.Sql => {
    const age = Prisma.raw(`${what}("age")`);
    return sql`coalesce((select ${age} from (
      select ${age} as "age" from "QuoteClaim" where "claimId" = "Claim"."id"${more}
      union all select ${age} as "age" from "DenialClaim" where "claimId" = "Claim"."id"${more}${ofDenials}
    ) as "seen"), ${UNDATED})`;
  };
  const newest = ages('min', Prisma.empty, Prisma.empty);
  const oldest = ages('max', sql` and "age" < ${UNDATED}`, sql` and "why" <> ${SAYS_OPPOSITE}`);
  const ids = [...new Set(claimIds)];
  if (ids.length === 0) return;
  await transaction.execute(sql`
    update "Claim" set
      "quoteCount" = (select count(*) from "QuoteClaim" where "claimId" = "Claim"."id"),
      "newest" = ${newest}, "oldest" = ${oldest},
      "opposition" = coalesce((
        select ${STRONGEST} from "DenialClaim" as "link" join "Denial" as "denial" on "denial"."id" = "link"."denialId" where "link"."claimId" = "Claim"."id"
      ), 0)
    where ${oneOf(sql`"id"`, ids)}`);
}
