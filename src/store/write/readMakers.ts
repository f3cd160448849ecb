import { Prisma, type QuoteClaim } from '#store/generated/client.ts';
import { oneOf } from '#store/read/oneOf.ts';
import { OWN_SCORE } from './ownScore.ts';
import type { Transaction } from './transaction.ts';

/** The quotes that make some claims in their own words, as far as they are written. */
export async function readMakers(transaction: Transaction, claimIds: readonly string[]): Promise<QuoteClaim[]> {
  if (claimIds.length === 0) return [];
  return transaction.query<QuoteClaim>(
    Prisma.sql`select "quoteId", "claimId", "age", "start", "end", "score", "reason" from "QuoteClaim"
      where ${oneOf(Prisma.sql`"claimId"`, [...new Set(claimIds)])} and "score" >= ${OWN_SCORE}`,
  );
}
