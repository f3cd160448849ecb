import { Prisma } from '#store/generated/client.ts';
import { normalizeName } from '#store/normalizeName.ts';
import { COLUMNS } from './columnsOf.ts';
import type { Reader } from './reader.ts';
import type { SpeakerRow } from './row.ts';

/**
 * Everybody whom an article calls by a name: those who have it for a full name, or where there are none, those who are called so for
 * short.
 *
 * @param limit how many to read at most
 */
export async function readSpeakersCalled(reader: Reader, name: string, limit: number): Promise<SpeakerRow[]> {
  const key = normalizeName(name);
  const called = Prisma.sql`(
    select "id", 0 as "rank" from "Speaker" where "nameKey" = ${key}
    union all select "speakerId", 1 from "SpeakerName" where "nameKey" = ${key} and "use" = 'ALIAS')`;
  const rows = await reader.query<SpeakerRow & { rank: number }>(Prisma.sql`
    select ${COLUMNS.speaker}, "best"."rank" from (
      select "id", min("rank") as "rank" from ${called} as "called" group by "id"
    ) as "best" join "Speaker" as "speaker" on "speaker"."id" = "best"."id" order by "best"."rank", "speaker"."id" limit ${limit}`);
  return rows.filter((row) => row.rank === rows[0]?.rank);
}
