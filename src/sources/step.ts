import type { TokenRange } from '#quotes/found.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import type { Walk } from '#speakers/walk.ts';
import type { Hop } from './source.ts';

/** A hop, and how near to the speaker its kind stands: 0 what was written, 1 whom it was told, 2 who passed it on. */
export interface Step {
  readonly hop: Hop;
  readonly rank: 0 | 1 | 2;
}

/** The hop that a form of `tweet` is. */
export const twitterStep = (walk: Walk, words: TokenRange): Step => ({
  hop: { source: { name: 'Twitter', kind: 'SOCIAL' }, words: stretchOf(walk.passage, words), relay: null, within: null },
  rank: 0,
});
