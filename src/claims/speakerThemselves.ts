import { mouthNouns } from '#lexicon/denialWords.ts';
import type { Voice } from '#speakers/speaker.ts';
import type { HeardArticle } from './heardArticle.ts';
import type { Rejection } from './rejection.ts';
import { standsFor } from './standsFor.ts';
import type { Statement } from './statement.ts';

/**
 * `He “categorically denies” it, Manders said`: a pronoun that begins what somebody is told to say means the one who says it, whoever was heard before; but
 * for those who speak for others (`He denies it, his lawyer said`).
 *
 * @param found whom the mention seems to mean
 * @param near the statements round it
 */
export function speakerThemselves(
  article: HeardArticle,
  { mention, clause, view: { sentence } }: Rejection,
  found: readonly Voice[],
  near: readonly Statement[],
): readonly Voice[] {
  const pronoun = article.passage.tokens[mention.first]?.lower ?? '';
  if (mention.end > mention.first + 1 || !/^(?:he|she)$/.test(pronoun)) return found;
  const around = near.find((statement) => {
    if (statement.article !== article || statement.quote.quote.kind === 'DIRECT') return false;
    const { draft } = article.drafts[statement.index] as HeardArticle['drafts'][number];
    const [content] = draft.content;
    const isAround =
      content !== undefined && content.first === mention.first && content.end >= clause.end && content.end <= sentence.end;
    return isAround && draft.cue !== null && draft.cue.first >= content.end;
  });
  const [voice] = around?.quote.voices ?? [];
  if (around === undefined || voice === undefined || around.quote.voices.length > 1 || voice.speaker.kind !== 'PERSON')
    return found;
  const { titles } = voice.speaker;
  if (titles.some(({ text }) => text.split(/\s+/).some((word) => mouthNouns.has(word.toLowerCase())))) return found;
  if (standsFor(pronoun, [voice.speaker], false) === null) return found;
  return [{ speaker: voice.speaker, inferred: true, resolvedBy: 'speakerThemselves' }];
}
