import { CAPITALIZED, PUNCTUATION } from '#lexicon/wordClasses.ts';
import { isTitle } from './isTitle.ts';
import type { Passage, PassageQuotation } from './passage.ts';

/** With fewer words and no stop a quotation that a clause leads to is a name or an example. */
const fewestWords = 4;

/** Does it begin and end as speech does, and is it no title? */
export function isUtterance(passage: Passage, quotation: PassageQuotation): boolean {
  const { tokens } = passage;
  const first = tokens[quotation.open + 1];
  const last = tokens[quotation.close - 1];
  if (first === undefined || last === undefined || (isTitle(passage, quotation) && !/^[?!]$/.test(last.text))) return false;
  // `“Will it fall?” a boy was heard asking`: the words have an attribution behind them.
  const behind = quotation.closed ? tokens[quotation.end] : undefined;
  if (behind !== undefined && /^[,?!]$/.test(last.text) && behind.text === behind.lower && (behind.classes & PUNCTUATION) === 0) {
    if (passage.sentences[passage.sentenceAt(quotation.end)]?.paragraph === quotation.paragraph) return false;
  }
  const begins = (first.classes & CAPITALIZED) !== 0 || /^[[(…'‘“.]/.test(first.text);
  return begins && (quotation.close - quotation.open > fewestWords || /^[.?!…]+$/.test(last.text));
}
