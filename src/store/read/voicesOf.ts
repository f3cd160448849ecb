import { Prisma } from '#store/generated/client.ts';
import { COLUMN_NAMES } from './columnsOf.ts';
import { namedColumns, type Related } from './related.ts';
import type { VoiceRow } from './row.ts';

const { raw, sql } = Prisma;

/**
 * Who speaks in each quote, or is in each denial.
 *
 * @param table the links to the speakers
 * @param owner the column of the links that says whose they are
 */
export function voicesOf(table: 'QuoteSpeaker' | 'DenialSpeaker', owner: 'quoteId' | 'denialId'): Related<VoiceRow> {
  return {
    columns: { ...namedColumns('voice', ['inferred', 'resolvedBy']), ...namedColumns('speaker', COLUMN_NAMES.speaker) },
    from: sql`${raw(`"${table}"`)} as "voice" join "Speaker" as "speaker" on "speaker"."id" = "voice"."speakerId"`,
    owner: raw(`"voice"."${owner}"`),
    order: sql`"voice"."position"`,
  };
}
