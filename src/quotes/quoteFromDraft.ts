import { PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Span, Stretch } from '#text/span.ts';
import type { Token } from '#text/token.ts';
import { confidenceOf } from './confidence/confidenceOf.ts';
import type { Draft, TokenRange } from './found.ts';
import type { Passage, PassageQuotation, PassageSentence } from './passage.ts';
import type { Quote, QuoteKind } from './quote.ts';
import { extentOf } from './quotedSentence.ts';
import { readDay } from './readDay.ts';
import { sentencesRound } from './sentencesRound.ts';

const isEdge = ({ classes, text }: Token): boolean => (classes & PUNCTUATION) !== 0 && /^[,;:.–—-]/.test(text);

/** Takes commas, dashes and stops off the edges of what was said, where they stand outside quotation marks. */
function trim({ tokens, quotationAt }: Passage, range: TokenRange): TokenRange {
  let { first, end } = range;
  while (first < end && quotationAt[first] === -1 && isEdge(tokens[first] as Token)) first++;
  while (end > first && quotationAt[end - 1] === -1 && isEdge(tokens[end - 1] as Token)) end--;
  return { first, end };
}

/** The characters between two tokens. */
export function stretchOf({ text, tokens }: Passage, { first, end }: TokenRange): Stretch {
  const start = (tokens[first] as Token).start;
  const stop = (tokens[end - 1] as Token).end;
  return { start, end: stop, text: text.slice(start, stop) };
}

/** The words between the marks of a quotation, without the marks. */
function insideOf({ text, tokens }: Passage, { open, close, closed }: PassageQuotation): Span | null {
  let { end: start } = tokens[open] as Token;
  let end = closed ? (tokens[close] as Token).start : (tokens[close - 1] as Token).end;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

function kindOf({ tokens, quotationAt }: Passage, content: readonly TokenRange[]): QuoteKind {
  let inside = false;
  let outside = false;
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (((tokens[i] as Token).classes & PUNCTUATION) !== 0) continue;
      if (quotationAt[i] === -1) outside = true;
      else inside = true;
    }
  }
  if (!inside) return 'INDIRECT';
  return outside ? 'MIXED' : 'DIRECT';
}

/** What is said, in tokens, without the marks at its edges that belong to the attribution; none where no word of it is left. */
export const contentOf = (passage: Passage, draft: Draft): TokenRange[] =>
  (draft.verbatim === true ? draft.content : draft.content.map((range) => trim(passage, range))).filter(
    ({ first, end }) => end > first,
  );

/** Makes the quote that a draft stands for, or null where no word of it is left. */
export function quoteFromDraft(passage: Passage, draft: Draft, sentence: PassageSentence, id: string): Quote | null {
  const content = contentOf(passage, draft);
  if (content.length === 0) return null;
  const kind = draft.verbatim === true ? 'DIRECT' : kindOf(passage, content);
  const spans: Span[] = [];
  for (const range of content) {
    if (kind !== 'DIRECT' || draft.verbatim === true) {
      const { start, end } = stretchOf(passage, range);
      spans.push({ start, end });
      continue;
    }
    for (let i = range.first; i < range.end; i++) {
      const index = passage.quotationAt[i] as number;
      if (index < 0) continue;
      const quotation = passage.quotations[index] as PassageQuotation;
      const inside = insideOf(passage, quotation);
      if (inside !== null) spans.push(inside);
      i = quotation.end - 1;
    }
  }
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return null;
  const cue = draft.cue === null ? null : stretchOf(passage, draft.cue);
  const mention = draft.mention === null ? null : stretchOf(passage, draft.mention);
  const day = readDay(passage, draft, sentence);
  return {
    id,
    kind,
    stance: draft.denies ? 'DENIES' : 'ASSERTS',
    start: first.start,
    end: last.end,
    text: passage.text.slice(first.start, last.end),
    spans,
    cue,
    mention,
    day: day === null ? null : stretchOf(passage, day),
    // Who speaks may stand in the sentence before, which has nothing of the words.
    sentence: sentencesRound(passage, extentOf({ ...draft, mention: null })),
    paragraph: sentence.paragraph,
    foundBy: draft.foundBy,
    confidence: confidenceOf(passage, draft, content, kind),
  };
}
