import type { Token } from '#text/token.ts';
import { TokenSet } from '#text/tokenSet.ts';
import type { Draft, TokenRange } from '../found.ts';
import type { Passage } from '../passage.ts';
import { extentOf, quotationsAlone } from '../quotedSentence.ts';
import type { Refiner } from '../refiner.ts';

/** A quotation shorter than this, alone in its sentence, is a title or a motto rather than an utterance. */
const fewestWords = 3;

/**
 * A sentence or a paragraph that is only a quotation, with no attribution of its own, goes on from the quote before it. The speaker is the last
 * one's; the mention is null.
 *
 *     “The bridge is safe,” said Ilse Ortell.
 *     “It will stand for ever.”
 *      ^^^^^^^^^^^^^^^^^^^^^^^
 */
export const standAlone: Refiner = {
  name: 'standAlone',
  refine(drafts, passage) {
    const out = [...drafts];
    const covered = new TokenSet(passage.tokens.length);
    for (const draft of drafts) {
      for (const { first, end } of draft.content) {
        for (let i = first; i < end; i++) if (passage.quotationAt[i] !== -1) covered.add(i);
      }
    }
    const ordered = drafts.map((draft) => ({ draft, first: extentOf(draft).first })).sort((a, b) => a.first - b.first);
    let last: { draft: Draft; paragraph: number } | null = null;
    let next = 0;
    for (const sentence of passage.sentences) {
      const alone =
        last !== null && sentence.paragraph - last.paragraph <= 1
          ? quotationsAlone(passage, sentence).filter(({ first }) => !covered.has(first))
          : [];
      const words = alone.reduce((sum, { first, end }) => sum + end - first - 2, 0);
      if (last !== null && alone.length > 0 && words >= fewestWords && !isHead(passage, alone[0], last.draft)) {
        out.push({
          content: alone,
          cue: null,
          mention: null,
          site: null,
          denies: false,
          confidence: 0.8,
          foundBy: 'standAlone',
          goesOnFrom: last.draft,
        });
        last = { draft: last.draft, paragraph: sentence.paragraph };
        continue;
      }
      for (; next < ordered.length; next++) {
        const { draft, first } = ordered[next] as { draft: Draft; first: number };
        if (first >= sentence.end) break;
        last = { draft, paragraph: sentence.paragraph };
      }
    }
    return out;
  },
};

/** A line in single marks, where the words before stood in double ones, is a head: `‘Nobody asked us’`. */
function isHead({ tokens, quotationAt, quotations }: Passage, range: TokenRange | undefined, last: Draft): boolean {
  if (range === undefined || !isSingle(tokens[range.first])) return false;
  return last.content.some(({ first, end }) => {
    for (let i = first; i < end; i++) {
      const quotation = quotations[quotationAt[i] as number];
      if (quotation !== undefined) return !isSingle(tokens[quotation.open]);
    }
    return false;
  });
}

const isSingle = (token: Token | undefined): boolean => token !== undefined && /^['‘’]$/.test(token.text);
