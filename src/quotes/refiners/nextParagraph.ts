import type { Draft, TokenRange } from '../found.ts';
import type { PassageQuotation } from '../passage.ts';
import type { Refiner } from '../refiner.ts';

/**
 * A quote over several paragraphs opens a mark in each and closes the last one only. Each paragraph is a quote of its own, and the speaker is the
 * one who is named at any of them.
 *
 *     “The bridge is safe,” she said. “We tested it.
 *      ^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^
 *     “It will stand for ever.”
 *      ^^^^^^^^^^^^^^^^^^^^^^^
 */
export const nextParagraph: Refiner = {
  name: 'nextParagraph',
  refine(drafts, passage) {
    const { quotations, quotationAt } = passage;
    const next = new Map<number, number>();
    quotations.forEach(({ continues }, index) => {
      if (continues !== null) next.set(continues, index);
    });
    if (next.size === 0) return [...drafts];
    const taken = new Set(drafts.flatMap((draft) => draft.content.map(({ first }) => quotationAt[first] as number)));
    const out = [...drafts];
    const goOn = (from: Draft, index: number) => {
      taken.add(index);
      const { open, end } = quotations[index] as PassageQuotation;
      const range: TokenRange = { first: open, end };
      out.push({
        content: [range],
        cue: null,
        mention: null,
        site: null,
        denies: false,
        confidence: 0.95,
        foundBy: 'nextParagraph',
        goesOnFrom: from,
      });
    };
    for (const draft of drafts) {
      const first = quotationAt[draft.content[0]?.first ?? 0] as number;
      const last = quotationAt[(draft.content.at(-1)?.end ?? 1) - 1] as number;
      for (let at = first < 0 ? null : before(quotations, first); at !== null && !taken.has(at); at = before(quotations, at))
        goOn(draft, at);
      for (let at = last < 0 ? undefined : next.get(last); at !== undefined && !taken.has(at); at = next.get(at)) goOn(draft, at);
    }
    return out;
  },
};

const before = (quotations: readonly PassageQuotation[], index: number): number | null =>
  (quotations[index] as PassageQuotation).continues;
