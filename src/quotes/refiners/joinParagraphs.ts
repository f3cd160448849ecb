import type { Draft, TokenRange } from '../found.ts';
import type { PassageQuotation } from '../passage.ts';
import type { Refiner } from '../refiner.ts';

/**
 * A quote over several paragraphs opens a mark in each and closes the last one only: all of them are one utterance.
 *
 *     “The bridge is safe,” she said. “We tested it.
 *      ^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^
 *     “It will stand for ever.”
 *      ^^^^^^^^^^^^^^^^^^^^^^^
 */
export const joinParagraphs: Refiner = {
  name: 'joinParagraphs',
  refine(drafts, passage) {
    const { quotations, quotationAt, tokens } = passage;
    const next = new Map<number, number>();
    quotations.forEach(({ continues }, index) => {
      if (continues !== null) next.set(continues, index);
    });
    if (next.size === 0) return [...drafts];
    const rangeOf = (index: number): TokenRange => {
      const { open, close } = quotations[index] as PassageQuotation;
      return { first: open, end: Math.min(close + 1, tokens.length) };
    };
    const taken = new Set(drafts.flatMap((draft) => draft.content.map(({ first }) => quotationAt[first] as number)));
    return drafts.map((draft): Draft => {
      const content = [...draft.content];
      const first = quotationAt[content[0]?.first ?? 0] as number;
      const last = quotationAt[(content.at(-1)?.end ?? 1) - 1] as number;
      for (
        let at = first < 0 ? null : (quotations[first] as PassageQuotation).continues;
        at !== null;
        at = (quotations[at] as PassageQuotation).continues
      ) {
        if (taken.has(at)) break;
        taken.add(at);
        content.unshift(rangeOf(at));
      }
      for (let at = last < 0 ? undefined : next.get(last); at !== undefined; at = next.get(at)) {
        if (taken.has(at)) break;
        taken.add(at);
        content.push(rangeOf(at));
      }
      return content.length === draft.content.length ? draft : { ...draft, content };
    });
  },
};
