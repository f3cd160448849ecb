import { ageOf } from '#store/ageOf.ts';
import { Prisma } from '#store/generated/client.ts';
import { summarizeClaims } from './summarize.ts';
import type { Transaction } from './transaction.ts';

const { raw, sql } = Prisma;

/** Gives an article that is there another time of publication, and all that belongs to it the age that follows. */
export async function ageArticle(transaction: Transaction, id: string, publishedAt: Date): Promise<void> {
  const age = ageOf(publishedAt);
  await transaction.client.article.update({ where: { id }, data: { publishedAt, age }, select: { id: true } });
  for (const table of ['Quote', 'Denial', 'SpeakerAppearance'])
    await transaction.execute(sql`update ${raw(`"${table}"`)} set "age" = ${age} where "articleId" = ${id}`);
  const quotes = sql`"quoteId" in (select "id" from "Quote" where "articleId" = ${id})`;
  const denials = sql`"denialId" in (select "id" from "Denial" where "articleId" = ${id})`;
  for (const table of ['QuoteSpeaker', 'Hop', 'QuoteClaim'])
    await transaction.execute(sql`update ${raw(`"${table}"`)} set "age" = ${age} where ${quotes}`);
  for (const table of ['DenialSpeaker', 'DenialClaim'])
    await transaction.execute(sql`update ${raw(`"${table}"`)} set "age" = ${age} where ${denials}`);
  const claims = await transaction.query<{ claimId: string }>(
    sql`select "claimId" from "QuoteClaim" where ${quotes} union select "claimId" from "DenialClaim" where ${denials}`,
  );
  await summarizeClaims(
    transaction,
    claims.map(({ claimId }) => claimId),
  );
}
