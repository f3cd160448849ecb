import { Prisma } from '#store/generated/client.ts';
import { COLUMNS } from './columnsOf.ts';
import type { List } from './list.ts';
import { DENIALS } from './lists.ts';
import type { DenialRow, LinkRow } from './row.ts';

const { raw, sql } = Prisma;

/**
 * The denials that are against a claim, or against a quote. One that is linked to it several times stands in the list once, by its surest link.
 *
 * @param owner the column of the links that says what the denials are against
 */
export function linksOfDenials(owner: 'claimId' | 'quoteId'): List<DenialRow & LinkRow> {
  return {
    from: (owners) => sql`(
      select *, row_number() over (partition by ${raw(`"${owner}"`)}, "denialId" order by "confidence" desc, "id") as "linkRank" from "DenialClaim"
      where ${owners(raw(`"${owner}"`))}
    ) as "link" join "Denial" as "denial" on "denial"."id" = "link"."denialId" and "link"."linkRank" = 1`,
    columns: sql`${COLUMNS.denial}, "link"."quoteId" as "linkQuoteId", "link"."confidence" as "linkConfidence", "link"."why" as "linkReason"`,
    owner: raw(`"link"."${owner}"`),
    details: DENIALS.details,
    facets: DENIALS.facets,
    orders: DENIALS.orders,
    usual: DENIALS.usual,
  };
}
