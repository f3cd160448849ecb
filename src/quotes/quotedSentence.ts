import { CLOSES_QUOTE, OPENS_QUOTE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Draft, TokenRange } from './found.ts';
import type { Passage, PassageSentence } from './passage.ts';

const none: readonly TokenRange[] = [];

/** The quotations of a sentence that holds nothing else, as ranges of tokens; none where it holds a word outside quotation marks. */
export function quotationsAlone(passage: Passage, { first, end, classes }: PassageSentence): readonly TokenRange[] {
  if ((classes & (OPENS_QUOTE | CLOSES_QUOTE)) === 0) return none;
  const { tokens, quotationAt, quotations } = passage;
  const ranges: TokenRange[] = [];
  for (let i = first; i < end; i++) {
    const index = quotationAt[i] as number;
    if (index < 0) {
      if (((tokens[i] as Token).classes & PUNCTUATION) === 0) return none;
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
  const { content, cue, mention } = draft;
  const [begin] = content;
  let first = Math.min(begin?.first ?? 0, cue?.first ?? Infinity, mention?.first ?? Infinity);
  let end = Math.max(begin?.end ?? 0, cue?.end ?? 0, mention?.end ?? 0);
  for (const range of content) {
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
