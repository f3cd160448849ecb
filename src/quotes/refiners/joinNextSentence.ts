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
    // The drafts by the sentence in which their last stretch begins, and the sentences that hold a stretch of their own.
    const byLast = new Map<number, number[]>();
    const own = new Set<number>();
    drafts.forEach((draft, index) => {
      for (const { first } of draft.content) own.add(passage.sentenceAt(first));
      const last = draft.content.at(-1);
      if (last === undefined) return;
      const sentence = passage.sentenceAt(last.first);
      byLast.set(sentence, [...(byLast.get(sentence) ?? []), index]);
    });
    let previous: number | null = null;
    passage.sentences.forEach((sentence, index) => {
      if (previous !== null && !own.has(index) && passage.sentences[index - 1]?.paragraph === sentence.paragraph) {
        const alone = quotationsAlone(passage, sentence);
        if (alone.length > 0) {
          const draft = out[previous] as Draft;
          out[previous] = { ...draft, content: [...draft.content, ...alone] };
          return;
        }
      }
      // The last wholly quoted utterance of the sentence goes on.
      previous = byLast.get(index)?.findLast((at) => isAllQuoted(passage, (out[at] as Draft).content)) ?? null;
    });
    return out;
  },
};
