import type { Span, Stretch } from '#text/span.ts';

/** Where and by which agency an article was filed: `PARIS/BAGHDAD (Reuters) –`. */
export interface Dateline extends Span {
  /** The place as printed before the agency, or null where the line names none. */
  readonly place: string | null;
  /** The agency as printed, or null where the line names none. */
  readonly agency: string | null;
  /** The day as printed (`May 3`), or null. */
  readonly date: string | null;
}

/** One article of a document, every part with its place. Offsets count UTF-16 code units of the document's text. */
export interface Article extends Span {
  readonly headline: Stretch | null;
  /** The writers named under the headline, one entry a person. */
  readonly byline: readonly Stretch[];
  readonly dateline: Dateline | null;
  /** Photo captions, a headline that is printed again included, in reading order. */
  readonly captions: readonly Stretch[];
  /** All-capital heads within the body. */
  readonly sections: readonly Stretch[];
  /** The closing credit line, or lines, as one stretch. */
  readonly credits: Stretch | null;
  /** The paragraphs of the body in reading order; the first begins behind the dateline. Heads, captions and credits are not among them. */
  readonly paragraphs: readonly Span[];
}
