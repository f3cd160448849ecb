import { StoreError } from '#store/storeError.ts';
import type { Span, Stretch } from '#text/span.ts';

/** Characters shown of words that are not where they should be. */
const SHOWN = 40;

/** The text of one article, which moves what was found in its document to its place in the article, and checks the words. */
export class ArticleText {
  readonly text: string;
  readonly #start: number;

  /** @param document the text of the document; @param span the article's place in it */
  constructor(document: string, span: Span) {
    this.text = document.slice(span.start, span.end);
    this.#start = span.start;
  }

  /**
   * @param span in the document; @param what the span is, for the message
   * @returns the place in the article, and the words there
   * @throws StoreError where the span leaves the article, or is turned round
   */
  place(span: Span, what: string): Stretch {
    const start = span.start - this.#start;
    const end = span.end - this.#start;
    if (start < 0 || end < start || end > this.text.length) {
      throw new StoreError(`The ${what} at ${span.start}-${span.end} is not within its article; the document was not stored.`);
    }
    return { start, end, text: this.text.slice(start, end) };
  }

  /**
   * @param stretch in the document, with the words that it claims to cover
   * @returns the place in the article, and the words there
   * @throws StoreError where other words stand there
   */
  check(stretch: Stretch, what: string): Stretch {
    const placed = this.place(stretch, what);
    if (placed.text !== stretch.text) {
      throw new StoreError(
        `The ${what} at ${stretch.start}-${stretch.end} should read ${show(stretch.text)}, but the text reads ${show(placed.text)} there; the document was not stored.`,
      );
    }
    return placed;
  }
}

function show(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
