import type { Article } from '#articles/article.ts';
import { reportingForms } from '#lexicon/reportingForms.ts';
import { TRAILS } from '#lexicon/reportingVerbs.ts';
import { AUXILIARY, CONJUNCTION, FINITE, MOSTLY_NOUN } from '#lexicon/wordClasses.ts';
import type { Quotation } from '#text/findQuotations.ts';
import { findQuotations } from '#text/findQuotations.ts';
import { findSentences } from '#text/findSentences.ts';
import { findTokens } from '#text/findTokens.ts';
import type { Token } from '#text/token.ts';
import { namedSmallWords } from './namedSmallWords.ts';

/** A sentence of an article; `first` and `end` are indices of tokens. */
export interface PassageSentence {
  readonly first: number;
  readonly end: number;
  /** What its tokens can be, all their classes together: whoever looks for a word of a class can pass over a sentence that has none. */
  readonly classes: number;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
}

/** The body of an article made ready for reading: every stage from here on works on its tokens. */
export interface Passage {
  readonly text: string;
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly quotations: readonly PassageQuotation[];
  /** For each token the index of the quotation that it stands in, marks included, or -1. */
  readonly quotationAt: Int32Array;
  readonly sentences: readonly PassageSentence[];
  /** The index of the sentence that a token stands in. */
  readonly sentenceAt: (token: number) => number;
}

/** A quotation of an article. */
export interface PassageQuotation extends Quotation {
  readonly paragraph: number;
  /** Index of the quotation that this one goes on from: the paragraph before was left open, and this one opens anew. */
  readonly continues: number | null;
}

/**
 * Splits the body of an article into tokens, quotations and sentences.
 *
 * @param text the document's text, which all offsets count in
 */
export function makePassage(text: string, article: Article): Passage {
  const tokens: Token[] = [];
  const quotations: PassageQuotation[] = [];
  const sentences: PassageSentence[] = [];
  article.paragraphs.forEach((span, paragraph) => {
    const first = tokens.length;
    findTokens(text, span, tokens);
    const opensNext = opensQuotation(text, article.paragraphs[paragraph + 1]);
    const found = opensNext ? findQuotations(tokens, first, tokens.length) : recovered(tokens, first, tokens.length);
    for (const quotation of found) {
      const before = quotations.length - 1;
      const last = quotations[before];
      const isOpen = last !== undefined && !last.closed && last.paragraph === paragraph - 1 && beginsUtterance(tokens, last.open);
      const continues = quotation.open === first && isOpen ? before : null;
      const { open, close, end, closed } = quotation;
      quotations.push({ open, close, end, closed, paragraph, continues });
    }
    for (const sentence of findSentences(tokens, first, tokens.length, found)) {
      const { first: begin, end } = sentence;
      sentences.push({ first: begin, end, classes: classesOf(tokens, begin, end), paragraph });
    }
  });
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    quotationAt.fill(index, quotation.open, quotation.end);
  });
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach(({ first, end }, index) => {
    sentenceOf.fill(index, first, end);
  });
  const read = namedSmallWords(tokens, sentences);
  return { text, article, tokens: read, quotations, quotationAt, sentences, sentenceAt: (token) => sentenceOf[token] ?? 0 };
}

function classesOf(tokens: readonly Token[], first: number, end: number): number {
  let classes = 0;
  for (let i = first; i < end; i++) classes |= (tokens[i] as Token).classes;
  return classes;
}

/** Does a paragraph begin with a mark that opens? */
function opensQuotation(text: string, paragraph: Article['paragraphs'][number] | undefined): boolean {
  return paragraph !== undefined && /^\s*[“"‘'«„`]/.test(text.slice(paragraph.start, paragraph.start + 4));
}

/** Does the mark open an utterance, and not a word or two within a clause: behind a stop, a comma or a colon, or first of all? */
function beginsUtterance(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1];
  return before === undefined || before.end < (tokens[open] as Token).start - 1 || /^[.?!,:…]$|^[”"’']$/.test(before.text);
}

/**
 * The quotations of a paragraph behind which none goes on. One that nobody closed ends before its attribution, and what is behind that is read anew:
 * `“We were short, she said. “It was late.”`
 */
function recovered(tokens: readonly Token[], first: number, end: number): Quotation[] {
  const all: Quotation[] = [];
  for (let at = first, tries = 0; at < end && tries < 4; tries++) {
    const found = findQuotations(tokens, at, end);
    const index = found.findIndex((quotation) => isLeftOpen(tokens, quotation));
    const open = found[index];
    const stop = open === undefined ? null : endBeforeAttribution(tokens, open);
    if (open === undefined || stop === null) return [...all, ...found];
    all.push(...found.slice(0, index), { open: open.open, close: stop, end: stop, closed: false });
    at = stop;
  }
  return all;
}

/** Is a quotation not closed, or closed though more marks open in it than close? */
function isLeftOpen(tokens: readonly Token[], { open, end, closed }: Quotation): boolean {
  if (!closed) return true;
  let depth = 0;
  for (let i = open; i < end; i++) {
    const { text } = tokens[i] as Token;
    if (text === '“') depth++;
    else if (text === '”') depth--;
  }
  return depth > 0;
}

/** The token behind the comma that an attribution stands behind, within a quotation that nobody closed; or null. */
function endBeforeAttribution(tokens: readonly Token[], { open, close }: Quotation): number | null {
  for (let i = open + 2; i < close - 1; i++) {
    // Where another mark opens, the words before it had their end.
    if ((tokens[i] as Token).text === '“') return null;
    if (!/^[,?!]$/.test((tokens[i] as Token).text)) continue;
    for (let j = i + 1; j < Math.min(close, i + 8); j++) {
      const token = tokens[j] as Token;
      if ((token.classes & (CONJUNCTION | AUXILIARY)) !== 0 || /^[,.?!;:]$/.test(token.text)) break;
      const isVerb = (token.classes & FINITE) !== 0 && (token.classes & MOSTLY_NOUN) === 0;
      const reports = reportingForms
        .get(token.lower)
        ?.some(({ verb, particles }) => particles.length === 0 && (verb.frames & TRAILS) !== 0);
      if (isVerb && reports === true && (j > i + 1 || tokens[j + 1] !== undefined)) return i + 1;
    }
  }
  return null;
}
