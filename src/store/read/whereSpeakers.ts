import { Prisma } from '#store/generated/client.ts';
import { containsText } from './containsText.ts';
import type { SpeakerFilter } from './filter.ts';
import { oneOf } from './oneOf.ts';

const { sql } = Prisma;

/** The conditions that the speakers of a list must fit. */
export function whereSpeakers({ name, kind }: SpeakerFilter): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (kind != null) conditions.push(oneOf(sql`"speaker"."kind"`, kind));
  if (name != null) {
    conditions.push(sql`(${containsText(sql`"speaker"."name"`, name)} or exists (select 1 from "SpeakerName" as "called"
      where "called"."speakerId" = "speaker"."id" and "called"."use" = 'ALIAS' and ${containsText(sql`"called"."text"`, name)}))`);
  }
  return conditions;
}
