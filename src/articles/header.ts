import type { DatelineReading } from './readDateline.ts';

/** What opens an article, as indexes into the document's paragraphs. */
export interface Header {
  readonly headline: number | null;
  readonly captions: readonly number[];
  readonly byline: number | null;
  readonly dateline: DatelineReading | null;
  /** The first paragraph of the body: the one with the dateline, or the one behind the header where there is no dateline. */
  readonly body: number;
}
