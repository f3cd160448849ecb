import { CLOSES_QUOTE, DIGITS, GENITIVE, OPENS_QUOTE, PUNCTUATION } from '#lexicon/wordClasses.ts';
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

/** The double marks, each with the style that it is written in: what one style opens another seldom closes. */
const doubles: ReadonlyMap<string, string> = new Map([
  ['“', 'curly'],
  ['”', 'curly'],
  ['„', 'curly'],
  ['"', 'straight'],
  ['«', 'angular'],
  ['»', 'angular'],
  ["''", 'doubled'],
  ['‘‘', 'doubled'],
  ['’’', 'doubled'],
  ['``', 'doubled'],
]);
/** More marks than this within each other are a text of marks alone. */
const deepest = 12;
const isDouble = (token: Token): boolean => doubles.has(token.text);
const isMark = (token: Token): boolean => (token.classes & (OPENS_QUOTE | CLOSES_QUOTE)) !== 0;

/**
 * Finds the outermost quotations of one paragraph. Double marks count before single ones: where a paragraph has a double mark, its single
 * ones are apostrophes or a quote inside the quote, unless a whole utterance stands between them (`‘They shout “Shut it”,’ she said`).
 *
 * @param tokens the tokens of a text
 * @param first the index of the paragraph's first token
 * @param end the index behind its last token
 */
export function findQuotations(tokens: readonly Token[], first: number, end: number): Quotation[] {
  let hasDoubles = false;
  let hasSingles = false;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (!isMark(token)) continue;
    if (isDouble(token)) hasDoubles = true;
    else if ((token.classes & OPENS_QUOTE) !== 0) hasSingles = true;
  }
  const inDoubles = hasDoubles ? pairMarks(tokens, first, end, true) : [];
  if (!hasSingles) return inDoubles;
  // A single mark that nothing closes is an apostrophe (`the ’80s`), unless the paragraph begins with it.
  const inSingles = pairMarks(tokens, first, end, false).filter(({ open, closed }) => closed || open === first);
  return hasDoubles ? joined(tokens, inDoubles, inSingles) : inSingles;
}

/** The quotations in double marks, with those in single marks that hold a whole utterance and stand in none of them. */
function joined(tokens: readonly Token[], inDoubles: readonly Quotation[], inSingles: readonly Quotation[]): Quotation[] {
  const utterances = inSingles.filter(
    ({ open, close, closed }) =>
      closed &&
      /^[,.?!…]$/.test((tokens[close - 1] as Token).text) &&
      inDoubles.every((double) => double.end <= open || double.open >= close || (double.open > open && double.end <= close)),
  );
  const outer = inDoubles.filter((double) => utterances.every(({ open, close }) => double.open < open || double.open > close));
  return [...outer, ...utterances].sort((a, b) => a.open - b.open);
}

/** Pairs the double marks of a paragraph, or the single ones. */
function pairMarks(tokens: readonly Token[], first: number, end: number, double: boolean): Quotation[] {
  const counts = (token: Token): boolean => isMark(token) && isDouble(token) === double;
  const style = (at: number): string | undefined => doubles.get((tokens[at] as Token).text);
  const found: Quotation[] = [];
  /** The marks that are open, the outermost first. */
  const open: number[] = [];
  let lastClose = -1;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (!counts(token)) continue;
    const outer = open[0];
    if ((token.classes & OPENS_QUOTE) !== 0 || (outer === undefined && standsBeforeWord(tokens, i, first, end))) {
      if (open.length < deepest) open.push(i);
    } else if (outer !== undefined) {
      if (open.length === 1 && (token.classes & GENITIVE) !== 0 && closesLater(tokens, i + 1, end, counts)) continue;
      // It closes the last one of its style, and what is open within that; where none is, the last of all.
      const own = open.findLastIndex((at) => style(at) === style(i));
      open.length = own < 0 ? open.length - 1 : own;
      if (style(i) === style(outer)) lastClose = i;
      if (open.length === 0) found.push({ open: outer, close: i, end: i + 1, closed: true });
    }
  }
  const [outer] = open;
  if (outer !== undefined) {
    // One mark too many was opened. Where something did close, the quotation ends there; else it runs to the end of the paragraph.
    if (lastClose > outer && open.length === 1) found.push({ open: outer, close: lastClose, end: lastClose + 1, closed: true });
    else found.push({ open: outer, close: end, end, closed: false });
  }
  return found;
}

/** A straight mark between a word and a word has lost a space: `of the port."We left"`. Behind `=` it belongs to a tag. */
function standsBeforeWord(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const [mark, before, after] = [tokens[at] as Token, tokens[at - 1], tokens[at + 1]];
  if (mark.text !== '"' || at === first || before === undefined || after === undefined || at + 1 >= end) return false;
  if (after.start > mark.end || (after.classes & PUNCTUATION) !== 0 || before.text === '=' || (before.classes & DIGITS) !== 0)
    return false;
  return closesLater(tokens, at + 1, end, (token) => token.text === '"');
}

/** Is there another mark that can close, and is no plural genitive, before the next one opens? */
function closesLater(tokens: readonly Token[], from: number, end: number, counts: (token: Token) => boolean): boolean {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (!counts(token)) continue;
    if ((token.classes & OPENS_QUOTE) !== 0) return false;
    if ((token.classes & CLOSES_QUOTE) !== 0 && (token.classes & GENITIVE) === 0) return true;
  }
  return false;
}
