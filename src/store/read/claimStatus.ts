import { Prisma } from '#store/generated/client.ts';
import type { ClaimStatus } from './filter.ts';

/** What a claim comes to by the strongest denial that is linked to it, from none upwards. */
const STATUSES: readonly ClaimStatus[] = ['UNOPPOSED', 'UNANSWERED', 'CONTRADICTED', 'DENIED'];

/** How strong the strongest of the denials of the table "denial" is: an index into the statuses. */
export const STRONGEST = Prisma.sql`max(case "denial"."form" when 'DENIED' then 3 when 'REJECTED' then 2 when 'CONTRADICTED' then 2 else 1 end)`;

/** That the claim "claim" has a denial that is more than a silence. It is read from the claim that is there already: the sign keeps SQLite from an index. */
export const OPPOSED = Prisma.sql`+"claim"."opposition" >= 2`;

/** The status of the claim "claim". */
export const STATUS = Prisma.sql`case "claim"."opposition" ${Prisma.raw(STATUSES.map((status, strength) => `when ${strength} then '${status}'`).join(' '))} end`;

/** @param strongest as `STRONGEST` gives it, 0 where no denial is linked */
export function statusOf(strongest: number): ClaimStatus {
  return STATUSES[strongest] ?? 'UNOPPOSED';
}

/** What `STRONGEST` gives for a status. */
export function strengthOf(status: ClaimStatus): number {
  return STATUSES.indexOf(status);
}
