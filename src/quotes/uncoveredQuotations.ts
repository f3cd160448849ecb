import type { Draft } from './found.ts';
import type { Passage, PassageQuotation } from './passage.ts';

/** The quotations of an article of which no draft has a word yet, in reading order. */
export function uncoveredQuotations(drafts: readonly Draft[], { quotations, quotationAt }: Passage): PassageQuotation[] {
  const covered = new Set<number>();
  for (const { content } of drafts)
    for (const { first, end } of content) for (let i = first; i < end; i++) covered.add(quotationAt[i] as number);
  return quotations.filter((_, index) => !covered.has(index));
}
