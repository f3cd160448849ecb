import { Prisma } from '#store/generated/client.ts';
import type { ClaimStatus } from './filter.ts';

/** What a claim comes to by the strongest denial that is linked to it, from none upwards. */
const STATUSES: readonly ClaimStatus[] = ['UNOPPOSED', 'UNANSWERED', 'CONTRADICTED', 'DENIED'];

/** How strong the strongest of the denials of the table "denial" is: an index into the statuses. */
export const STRONGEST = Prisma.sql`max(case "denial"."form" when 'DENIED' then 3 when 'REJECTED' then 2 when 'CONTRADICTED' then 2 else 1 end)`;

/** @param strongest as `STRONGEST` gives it, or nothing where no denial is linked */
export function statusOf(strongest: number | undefined): ClaimStatus {
  return STATUSES[strongest ?? 0] ?? 'UNOPPOSED';
}

/** What `STRONGEST` gives for a status. */
export function strengthOf(status: ClaimStatus): number {
  return STATUSES.indexOf(status);
}
