import type { Span, Stretch } from '#text/span.ts';
import type { ArticleText } from './ArticleText.ts';

/** What a quote and a denial have in common in the text. */
interface Attributed extends Stretch {
  readonly cue: Stretch | null;
  readonly mention: Stretch | null;
  readonly sentence: Span;
}

/**
 * The columns that say where a quote or a denial, its cue, its mention and its sentence stand in the article.
 *
 * @throws StoreError where the words are not there
 */
export function placeAttribution(found: Attributed, what: string, text: ArticleText) {
  const own = text.check(found, what);
  const sentence = text.place(found.sentence, `sentence of a ${what}`);
  const cue = found.cue === null ? null : text.check(found.cue, `cue of a ${what}`);
  const mention = found.mention === null ? null : text.check(found.mention, `mention of a ${what}`);
  return {
    start: own.start,
    end: own.end,
    text: own.text,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    sentenceText: sentence.text,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    cueText: cue?.text ?? null,
    mentionStart: mention?.start ?? null,
    mentionEnd: mention?.end ?? null,
    mentionText: mention?.text ?? null,
  };
}
