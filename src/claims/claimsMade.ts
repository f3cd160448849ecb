import { CAPITALIZED, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Draft, TokenRange } from '#quotes/found.ts';
import type { Passage, PassageQuotation } from '#quotes/passage.ts';
import type { Quote } from '#quotes/quote.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import type { Span } from '#text/span.ts';
import type { Token } from '#text/token.ts';
import { clausesIn, firstPart } from './clausesIn.ts';
import { isContent } from './contentWords.ts';
import type { HeardArticle } from './heardArticle.ts';

/** A part of a quote that makes a claim of its own. */
export interface ClaimMade extends Span {
  /** Its tokens: several ranges where an attribution stands between them. */
  readonly ranges: readonly TokenRange[];
}

/** A sentence with fewer words that carry meaning claims nothing by itself (`No.`): it goes with the one behind it. */
const fewestWords = 2;

/**
 * The parts of a quote that make a claim each. Of words in quotation marks every sentence is one, but for questions, which claim nothing; so is a reported
 * clause. Each is parted where clauses with subjects of their own stand side by side (`no guard crossed the river, and no house was hit`); a clause that its
 * attribution splits is one whole.
 */
export function claimsMade({ passage }: HeardArticle, draft: Draft, { spans, start, end, kind }: Quote): ClaimMade[] {
  const [only] = draft.content;
  if (kind !== 'DIRECT') {
    const parts = only === undefined || draft.content.length > 1 ? [] : partsOf(passage, only, false);
    if (parts.length < 2) return [{ start, end, ranges: draft.content }];
    return parts.map((part) => {
      const stretch = stretchOf(passage, part);
      return { start: Math.max(start, stretch.start), end: Math.min(end, stretch.end), ranges: [part] };
    });
  }
  const made: ClaimMade[] = [];
  for (const range of draft.content) {
    for (const inside of insides(passage, range)) {
      for (const sentence of sentencesIn(passage.tokens, inside)) {
        if (isQuestion(passage.tokens, sentence)) continue;
        for (const clause of partsOf(passage, sentence, true)) {
          const stretch = stretchOf(passage, clause);
          // A quote begins and ends where its spans do, whatever stands at the edge of a sentence.
          const span = spans.find((one) => stretch.start < one.end && stretch.end > one.start);
          if (span === undefined) continue;
          made.push({ start: Math.max(span.start, stretch.start), end: Math.min(span.end, stretch.end), ranges: [clause] });
        }
      }
    }
  }
  return made;
}

/** The clauses of a sentence; with one that goes on behind its first part that part, too. */
function partsOf(passage: Passage, sentence: TokenRange, isQuoted: boolean): TokenRange[] {
  const clauses = clausesIn(passage, sentence, isQuoted);
  return clauses.flatMap((clause) => [clause, firstPart(passage, clause, isQuoted) ?? []].flat());
}

/** What stands between the marks of the quotations in a range. */
function insides(passage: Passage, { first, end }: TokenRange): TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = first; i < end; i++) {
    const quotation = passage.quotations[passage.quotationAt[i] as number] as PassageQuotation | undefined;
    if (quotation === undefined) continue;
    const stop = Math.min(end, quotation.closed ? quotation.close : quotation.end);
    if (stop > quotation.open + 1) found.push({ first: Math.max(first, quotation.open + 1), end: stop });
    i = quotation.end - 1;
  }
  return found.length === 0 ? [{ first, end }] : found;
}

function sentencesIn(tokens: readonly Token[], { first, end }: TokenRange): TokenRange[] {
  const found: TokenRange[] = [];
  let begin = first;
  let words = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (isContent(token)) words++;
    if (!/^[.?!…]+$/.test(token.text) || words < fewestWords) continue;
    const next = tokens[i + 1];
    if (i + 1 < end && next !== undefined && (next.classes & (CAPITALIZED | PUNCTUATION)) === 0) continue;
    found.push({ first: begin, end: i + 1 });
    begin = i + 1;
    words = 0;
  }
  const last = found.at(-1);
  if (begin < end && (words >= fewestWords || last === undefined)) found.push({ first: begin, end });
  else if (last !== undefined && begin < end) found[found.length - 1] = { first: last.first, end };
  return found;
}

const isQuestion = (tokens: readonly Token[], { end }: TokenRange): boolean => {
  const last = tokens[end - 1]?.text;
  return last === '?' || (last === ',' && tokens[end - 2]?.text === '?');
};
