import { CONJUNCTION, VERB_PAST } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { SentenceView } from './cueSite.ts';
import type { TokenRange } from './found.ts';

/**
 * Where what stands before an attribution ends with a quotation: the quotation alone if nothing but a lead-in is before it in the sentence, or a colon
 * or a semicolon (`She was cross: “It leaks,” she said`), else the whole clause that it completes. Null where it does not end with one.
 *
 * @param isSame whether the attribution is by a pronoun, and so of whoever another one tells of before the quotation (`Ortell told her paper, “It leaks,” she said`)
 */
export function quotedLeft({ passage, sites }: SentenceView, left: TokenRange, isSame = false): TokenRange | null {
  const { tokens, quotationAt, quotations } = passage;
  const index = quotationAt[left.end - 1] as number;
  if (index < 0) return null;
  const { open } = quotations[index] as { open: number };
  if (open <= left.first) return { first: open, end: left.end };
  // `Ortell said: “It leaks,” the Courier reported`: what the paper reports is that she said so.
  const another = sites.find(({ next }) => next.kind === 'QUOTE' && next.at === open);
  const { text: mark, classes } = tokens[open - 1] as Token;
  // `Ortell will answer “in time”, she said` is all hers.
  const introduces = /^[,:]$/.test(mark) || (classes & VERB_PAST) !== 0;
  const isAlone = another === undefined ? /^[:;]$/.test(mark) : isSame && introduces;
  if (isAlone) return { first: open, end: left.end };
  for (let i = left.first; i < open; i++) {
    const token = tokens[i] as Token;
    if ((token.classes & CONJUNCTION) === 0 && token.text !== ',') return left;
  }
  return { first: open, end: left.end };
}

/** Does a quotation that is all of the sentence so far, and ends with a comma, stand directly before: `“It is safe,” [she said]`? Then that was said. */
export function isBehindQuotation({ passage, sentence }: SentenceView, at: number): boolean {
  const quotation = passage.quotations[passage.quotationAt[at - 1] ?? -1];
  if (quotation === undefined || quotation.end !== at || quotation.open !== sentence.first) return false;
  return /^[,?!]$/.test((passage.tokens[quotation.close - 1] as Token).text);
}
