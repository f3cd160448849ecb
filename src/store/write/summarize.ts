import { UNDATED } from '#store/ageOf.ts';
import { Prisma } from '#store/generated/client.ts';
import { STRONGEST } from '#store/read/claimStatus.ts';
import { oneOf } from '#store/read/oneOf.ts';
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

/** Works out anew what claims come to over all articles, of those whose links changed: it does not depend on the order in which the links came. */
export async function summarizeClaims(transaction: Transaction, claimIds: Iterable<string>): Promise<void> {
  const ages = (what: 'min' | 'max', more: Prisma.Sql): Prisma.Sql => {
    const age = Prisma.raw(`${what}("age")`);
    return sql`coalesce((select ${age} from (
      select ${age} as "age" from "QuoteClaim" where "claimId" = "Claim"."id"${more}
      union all select ${age} as "age" from "DenialClaim" where "claimId" = "Claim"."id"${more}
    ) as "seen"), ${UNDATED})`;
  };
  const ids = [...new Set(claimIds)];
  if (ids.length === 0) return;
  await transaction.execute(sql`
    update "Claim" set
      "quoteCount" = (select count(*) from "QuoteClaim" where "claimId" = "Claim"."id"),
      "newest" = ${ages('min', Prisma.empty)}, "oldest" = ${ages('max', sql` and "age" < ${UNDATED}`)},
      "opposition" = coalesce((
        select ${STRONGEST} from "DenialClaim" as "link" join "Denial" as "denial" on "denial"."id" = "link"."denialId" where "link"."claimId" = "Claim"."id"
      ), 0)
    where ${oneOf(sql`"id"`, ids)}`);
}
