import { isTitle } from '#quotes/isTitle.ts';
import type { Passage } from '#quotes/passage.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';

/** The programme whose title a quotation at `at` is (`on [“The Quay Today”]`), and the token behind it; null where none begins there. */
export function programmeAt(passage: Passage, at: number): { readonly name: string; readonly end: number } | null {
  const { tokens, quotations, quotationAt } = passage;
  const quotation = quotations[quotationAt[at] ?? -1];
  if (quotation === undefined || !quotation.closed || quotation.open !== at || !isTitle(passage, quotation)) return null;
  const { open, close, end } = quotation;
  const last = /^[,.]$/.test(tokens[close - 1]?.text ?? '') ? close - 1 : close;
  return { name: stretchOf(passage, { first: open + 1, end: last }).text, end };
}
