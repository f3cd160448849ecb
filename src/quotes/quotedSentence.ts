import { PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Draft, TokenRange } from './found.ts';
import type { Passage, PassageSentence } from './passage.ts';

/** The quotations of a sentence that holds nothing else, as ranges of tokens; none where it holds a word outside quotation marks. */
export function quotationsAlone({ tokens, quotationAt, quotations }: Passage, { first, end }: PassageSentence): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let i = first; i < end; i++) {
    const index = quotationAt[i] as number;
    if (index < 0) {
      if (((tokens[i] as Token).classes & PUNCTUATION) === 0) return [];
      continue;
    }
    const { open, end: stop } = quotations[index] as { open: number; end: number };
    ranges.push({ first: open, end: stop });
    i = stop - 1;
  }
  return ranges;
}

/** Where a draft begins and ends in the text, its cue and mention included. */
export function extentOf(draft: Draft): TokenRange {
  let { first, end } = draft.content[0] ?? { first: 0, end: 0 };
  for (const range of [...draft.content, draft.cue, draft.mention]) {
    if (range === null) continue;
    first = Math.min(first, range.first);
    end = Math.max(end, range.end);
  }
  return { first, end };
}

/** Is every word of what was said between quotation marks? */
export function isAllQuoted({ tokens, quotationAt }: Passage, content: readonly TokenRange[]): boolean {
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (quotationAt[i] === -1 && ((tokens[i] as Token).classes & PUNCTUATION) === 0) return false;
    }
  }
  return true;
}
