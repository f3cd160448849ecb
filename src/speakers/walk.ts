import type { Passage } from '#quotes/passage.ts';
import type { Character } from './character.ts';
import type { Cast } from './makeCast.ts';
import type { Mention } from './mention.ts';

/** Somebody who was heard: an attribution that was resolved, or one that could not be (no characters), which blocks the pronoun behind it. */
export interface Heard {
  /** The token of the mention. */
  readonly at: number;
  readonly characters: readonly Character[];
}

/** What is known at one point of the walk through an article. */
export interface Walk {
  readonly passage: Passage;
  readonly cast: Cast;
  /** In reading order. */
  readonly heard: Heard[];
  /** Unnamed speakers and documents, which are no part of the cast until they speak. */
  readonly described: Character[];
}

/** Whom a mention means: somebody, nobody that can be told with good reason, or null: another resolver may know. */
export type Resolution = Character | 'nobody' | null;

export interface Resolver {
  /** The name that travels to the page as `resolvedBy`. */
  readonly name: string;
  /** True where the mention does not name the speaker outright. */
  readonly inferred: boolean;
  readonly resolve: (mention: Mention, walk: Walk) => Resolution;
}
