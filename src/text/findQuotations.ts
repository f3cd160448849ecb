import { CLOSES_QUOTE, GENITIVE, OPENS_QUOTE } from '#lexicon/wordClasses.ts';
import type { Token } from './token.ts';

/** A stretch between quotation marks within one paragraph, as indices of tokens. */
export interface Quotation {
  /** The opening mark. */
  readonly open: number;
  /** The closing mark; where there is none, the first token behind the quotation. */
  readonly close: number;
  /** The token behind the quotation, its closing mark included. */
  readonly end: number;
  /** False where the paragraph ends and the mark is still open. */
  readonly closed: boolean;
}

const doubles = new Set(['“', '”', '"', '„', '«', '»', "''", '‘‘', '’’', '``']);
const isDouble = (token: Token): boolean => doubles.has(token.text);

/**
 * Finds the outermost quotations of one paragraph. Double marks count before single ones: where a paragraph has a double mark, its single
 * ones are taken for apostrophes or for a quote inside the quote.
 *
 * @param tokens the tokens of a text
 * @param first the index of the paragraph's first token
 * @param end the index behind its last token
 */
export function findQuotations(tokens: readonly Token[], first: number, end: number): Quotation[] {
  let hasDoubles = false;
  let singles = false;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if ((token.classes & (OPENS_QUOTE | CLOSES_QUOTE)) === 0) continue;
    if (isDouble(token)) hasDoubles = true;
    else if ((token.classes & OPENS_QUOTE) !== 0) singles = true;
  }
  if (hasDoubles) return pairMarks(tokens, first, end, isDouble);
  return singles ? pairMarks(tokens, first, end, (token) => !isDouble(token)) : [];
}

function pairMarks(tokens: readonly Token[], first: number, end: number, counts: (token: Token) => boolean): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let depth = 0;
  let lastClose = -1;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if ((token.classes & (OPENS_QUOTE | CLOSES_QUOTE)) === 0 || !counts(token)) continue;
    if ((token.classes & OPENS_QUOTE) !== 0) {
      if (depth === 0) {
        open = i;
        lastClose = -1;
      }
      depth++;
    } else if (depth > 0 && !(depth === 1 && (token.classes & GENITIVE) !== 0 && closesLater(tokens, i + 1, end, counts))) {
      depth--;
      lastClose = i;
      if (depth === 0) found.push({ open, close: i, end: i + 1, closed: true });
    }
  }
  if (depth > 0) {
    // One mark too many was opened. Where something did close, the quotation ends there; else it runs to the end of the paragraph.
    if (lastClose > open && depth === 1) found.push({ open, close: lastClose, end: lastClose + 1, closed: true });
    else found.push({ open, close: end, end, closed: false });
  }
  return found;
}

/** Is there, behind a plural genitive, another mark that can close before the next one opens? */
function closesLater(tokens: readonly Token[], from: number, end: number, counts: (token: Token) => boolean): boolean {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (!counts(token)) continue;
    if ((token.classes & OPENS_QUOTE) !== 0) return false;
    if ((token.classes & CLOSES_QUOTE) !== 0 && (token.classes & GENITIVE) === 0) return true;
  }
  return false;
}
