import type { Denial } from '#claims/claim.ts';
import type { Speaker } from '#speakers/speaker.ts';
import type { ArticleText } from './ArticleText.ts';
import { collectVoices } from './collectVoices.ts';
import { numberAlike } from './numberAlike.ts';
import { placeAttribution } from './placeAttribution.ts';
import type { Denial as DenialRow, DenialSpeaker } from './row.ts';

/** The denials of an article as rows, and the id of each by its id in the reading. */
export interface CollectedDenials {
  readonly denials: readonly DenialRow[];
  readonly denialSpeakers: readonly DenialSpeaker[];
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * @param speakerId gives the id of a speaker of the article
 * @param quoteIds the article's quotes: their ids in the database by those in the reading
 * @throws StoreError where a denial's words are not in its place
 */
export function collectDenials(
  articleId: string,
  read: readonly Denial[],
  text: ArticleText,
  speakerId: (speaker: Speaker) => string,
  quoteIds: ReadonlyMap<string, string>,
): CollectedDenials {
  const denials: DenialRow[] = [];
  const denialSpeakers: DenialSpeaker[] = [];
  const ids = new Map<string, string>();
  const newId = numberAlike(articleId);
  for (const denial of read) {
    const { form, foundBy, confidence } = denial;
    const columns = placeAttribution(denial, 'denial', text);
    const id = newId(columns.start, 'denial', form, columns.start, columns.end, columns.mentionStart ?? '');
    ids.set(denial.id, id);
    const quoteId = denial.quote === null ? null : (quoteIds.get(denial.quote.quote.id) ?? null);
    denials.push({ id, articleId, form, ...columns, quoteId, foundBy, confidence });
    for (const voice of collectVoices(denial.by, speakerId)) denialSpeakers.push({ denialId: id, ...voice });
  }
  return { denials, denialSpeakers, ids };
}
