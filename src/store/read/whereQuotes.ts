import { Prisma } from '#store/generated/client.ts';
import { normalizeName } from '#store/normalizeName.ts';
import { containsText } from './containsText.ts';
import type { QuoteFilter, Reference } from './filter.ts';
import { oneOf } from './oneOf.ts';
import { OPPOSITION } from './opposition.ts';
import { publishedBy } from './publishedBy.ts';
import { speakerIs } from './speakerIs.ts';

const { sql } = Prisma;

/** The conditions that the quotes of a list must fit. */
export function whereQuotes(filter: QuoteFilter): Prisma.Sql[] {
  const { speaker, kind, stance, source, article, text, denied, minConfidence, asOf } = filter;
  const conditions: Prisma.Sql[] = [];
  if (article != null) conditions.push(sql`"quote"."articleId" = ${article}`);
  if (kind != null) conditions.push(oneOf(sql`"quote"."kind"`, kind));
  if (stance != null) conditions.push(oneOf(sql`"quote"."stance"`, [stance]));
  if (minConfidence != null) conditions.push(sql`"quote"."confidence" >= ${minConfidence}`);
  if (text != null) conditions.push(containsText(sql`"quote"."text"`, text));
  if (asOf != null) conditions.push(publishedBy(sql`"quote"."articleId"`, asOf));
  if (speaker != null) {
    conditions.push(
      sql`exists (select 1 from "QuoteSpeaker" as "sayer" where "sayer"."quoteId" = "quote"."id" and ${speakerIs(sql`"sayer"."speakerId"`, speaker)})`,
    );
  }
  if (source != null) {
    conditions.push(sql`exists (select 1 from "Hop" as "through" join "Source" as "passed" on "passed"."id" = "through"."sourceId"
      where "through"."quoteId" = "quote"."id" and ${sourceIs(source)})`);
  }
  if (denied != null) {
    // One within the other, from the quote outwards: of a join, SQLite would begin with all denials of the database.
    conditions.push(sql`${Prisma.raw(denied ? 'exists' : 'not exists')} (select 1 from "QuoteClaim" as "made"
      where "made"."quoteId" = "quote"."id"
        and exists (select 1 from ${OPPOSITION} where "against"."claimId" = "made"."claimId"))`);
  }
  return conditions;
}

function sourceIs(reference: Reference): Prisma.Sql {
  return 'id' in reference ? sql`"passed"."id" = ${reference.id}` : sql`"passed"."nameKey" = ${normalizeName(reference.name)}`;
}
