import { Prisma } from '#store/generated/client.ts';
import { normalizeName } from '#store/normalizeName.ts';
import type { Reference } from './filter.ts';

/**
 * The condition that a column names this speaker.
 *
 * @param column that holds a speaker's id
 * @param reference an id, or a name: then everybody whom an article calls so is meant
 */
export function speakerIs(column: Prisma.Sql, reference: Reference): Prisma.Sql {
  if ('id' in reference) return Prisma.sql`${column} = ${reference.id}`;
  const key = normalizeName(reference.name);
  return Prisma.sql`${column} in (
    select "id" from "Speaker" where "nameKey" = ${key}
    union select "speakerId" from "SpeakerName" where "nameKey" = ${key} and "use" = 'ALIAS')`;
}
