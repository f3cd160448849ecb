import type { Draft } from '../found.ts';
import { isAllQuoted, quotationsAlone } from '../quotedSentence.ts';
import type { Refiner } from '../refiner.ts';

/**
 * A sentence that is only a quotation, behind an attributed quotation of the same paragraph, belongs to the same utterance.
 *
 *     “The bridge is safe,” she said. “It will stand for ever.”
 *      ^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^
 */
export const joinNextSentence: Refiner = {
  name: 'joinNextSentence',
  refine(drafts, passage) {
    const out = [...drafts];
    let previous: { sentence: number; draft: number } | null = null;
    passage.sentences.forEach((sentence, index) => {
      const alone = quotationsAlone(passage, sentence);
      const isOwn = out.some((draft) => draft.content.some(({ first }) => first >= sentence.first && first < sentence.end));
      if (alone.length > 0 && !isOwn && previous !== null && previous.sentence === index - 1) {
        const before = passage.sentences[index - 1];
        const draft = out[previous.draft] as Draft;
        if (before?.paragraph === sentence.paragraph) {
          out[previous.draft] = { ...draft, content: [...draft.content, ...alone] };
          previous = { sentence: index, draft: previous.draft };
          return;
        }
      }
      previous = null;
      // The last wholly quoted utterance of the sentence goes on, if there is just one.
      const quoted = out.flatMap((draft, at) => {
        const last = draft.content.at(-1);
        return last !== undefined &&
          last.first >= sentence.first &&
          last.first < sentence.end &&
          isAllQuoted(passage, draft.content)
          ? [at]
          : [];
      });
      if (quoted.length > 0) previous = { sentence: index, draft: quoted.at(-1) as number };
    });
    return out;
  },
};
