import { PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { endOfSentence } from '../clauseEdges.ts';
import type { Finder } from '../finder.ts';
import { hasFiniteVerb } from '../verbs.ts';

/** More words than this behind the dash are a sentence, not a name. */
const mostWords = 14;

/**
 * A quotation and a dash, and behind it nothing but who said it, on the same line or on the next.
 *
 *     “They changed the locks while we slept.” — Commissioner Ilse Ortell
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const dashAttribution: Finder = {
  name: 'dashAttribution',
  find(view) {
    const { tokens, quotationAt, quotations, sentences, sentenceAt } = view.passage;
    const dash = firstDash(tokens, view.sentence.first, view.sentence.end, quotationAt);
    if (dash < 0) return [];
    const first = dash + 1;
    const end = endOfSentence(view);
    if (end <= first || end - first > mostWords || hasFiniteVerb(tokens, first, end) || quotationAt[first] !== -1) return [];
    const quotation = quotations[quotationAt[dash - 1] ?? -1];
    if (quotation === undefined) return [];
    // Nothing but the quotation stands before the dash, be it in this sentence or as the one before.
    const opening = sentences[sentenceAt(quotation.open)];
    if (opening === undefined || (opening.first !== quotation.open && view.sentence.first !== quotation.open)) return [];
    return [
      {
        content: [{ first: quotation.open, end: quotation.end }],
        cue: null,
        mention: { first, end },
        site: null,
        denies: false,
        confidence: 0.85,
      },
    ];
  },
  examples: [
    {
      text: '“They changed the locks while we slept.” — Commissioner Ilse Ortell',
      content: 'They changed the locks while we slept.',
      mention: 'Commissioner Ilse Ortell',
    },
  ],
};

/** The dash behind a quotation with which the attribution begins, or -1. */
function firstDash(tokens: readonly Token[], first: number, end: number, quotationAt: Int32Array): number {
  for (let i = first; i < end; i++) {
    if (quotationAt[i] !== -1) continue;
    const token = tokens[i] as Token;
    if (/^(?:—|–|-{1,3}|―)$/.test(token.text)) return i > 0 && quotationAt[i - 1] !== -1 ? i : -1;
    if ((token.classes & PUNCTUATION) === 0) return -1;
  }
  return -1;
}
