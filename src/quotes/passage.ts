import type { Article } from '#articles/article.ts';
import type { Quotation } from '#text/findQuotations.ts';
import { findQuotations } from '#text/findQuotations.ts';
import { findSentences } from '#text/findSentences.ts';
import { findTokens } from '#text/findTokens.ts';
import type { Token } from '#text/token.ts';

/** A sentence of an article; `first` and `end` are indices of tokens. */
export interface PassageSentence {
  readonly first: number;
  readonly end: number;
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
  const known: Parameters<typeof findTokens>[2] = new Map();
  article.paragraphs.forEach((span, paragraph) => {
    const first = tokens.length;
    for (const token of findTokens(text, span, known)) tokens.push(token);
    const found = findQuotations(tokens, first, tokens.length);
    for (const quotation of found) {
      const before = quotations.length - 1;
      const last = quotations[before];
      const continues =
        quotation.open === first && last !== undefined && !last.closed && last.paragraph === paragraph - 1 ? before : null;
      quotations.push({ ...quotation, paragraph, continues });
    }
    for (const sentence of findSentences(tokens, first, tokens.length, found)) sentences.push({ ...sentence, paragraph });
  });
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    quotationAt.fill(index, quotation.open, Math.min(quotation.close + 1, tokens.length));
  });
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach(({ first, end }, index) => {
    sentenceOf.fill(index, first, end);
  });
  return { text, article, tokens, quotations, quotationAt, sentences, sentenceAt: (token) => sentenceOf[token] ?? 0 };
}
