import type { SourcedQuote } from '#sources/source.ts';
import type { Denial } from './claim.ts';

/** A denial in the making. */
export interface DenialDraft {
  /** Index of the article in the document. */
  readonly article: number;
  /** The token by which denials are put in reading order. */
  readonly at: number;
  readonly denial: Omit<Denial, 'id'>;
  /** The quotes that say no without being the words behind a verb of denying, and take the stance of a denial for it. */
  readonly restates: readonly SourcedQuote[];
}
