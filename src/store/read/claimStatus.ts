import { Prisma } from '#store/generated/client.ts';
import type { ClaimStatus } from './filter.ts';
import type { List } from './list.ts';
import { publishedBy } from './publishedBy.ts';

/** What a claim comes to by the strongest denial that is linked to it, from none upwards. */
const STATUSES: readonly ClaimStatus[] = ['UNOPPOSED', 'UNANSWERED', 'CONTRADICTED', 'DENIED'];

/** How strong the strongest of the denials of the table "denial" is: an index into the statuses. */
export const STRONGEST = Prisma.sql`max(case "denial"."form" when 'DENIED' then 3 when 'REJECTED' then 2 when 'CONTRADICTED' then 2 else 1 end)`;

/** That the claim "claim" has a denial that is more than a silence. It is read from the claim that is there already: the sign keeps SQLite from an index. */
export const OPPOSED = Prisma.sql`+"claim"."opposition" >= 2`;

/** How strong the strongest denial of the claim "claim" is, 0 where none is linked: now, or of those that were published by a time. */
export function strengthAt(asOf: Date | null | undefined): Prisma.Sql {
  if (asOf == null) return Prisma.sql`"claim"."opposition"`;
  return Prisma.sql`coalesce((select ${STRONGEST} from "DenialClaim" as "link" join "Denial" as "denial" on "denial"."id" = "link"."denialId"
    where "link"."claimId" = "claim"."id"${publishedBy(Prisma.sql`"link"."age"`, asOf)}), 0)`;
}

/** What claims are counted by: where they stand, or stood at a time. */
export function claimFacets(asOf?: Date | null): List<unknown>['facets'] {
  const cases = STATUSES.map((status, strength) => `when ${strength} then '${status}'`).join(' ');
  return { status: Prisma.sql`case ${strengthAt(asOf)} ${Prisma.raw(cases)} end` };
}

/** @param strongest as `STRONGEST` gives it, 0 where no denial is linked */
export function statusOf(strongest: number): ClaimStatus {
  return STATUSES[strongest] ?? 'UNOPPOSED';
}

/** What `STRONGEST` gives for a status. */
export function strengthOf(status: ClaimStatus): number {
  return STATUSES.indexOf(status);
}
