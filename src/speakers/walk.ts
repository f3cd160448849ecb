import type { TokenRange } from '#quotes/found.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Character } from './character.ts';
import type { Cast } from './makeCast.ts';
import type { Mention } from './mention.ts';
import type { SentenceSubject } from './sentenceSubject.ts';

/** Somebody who was heard: an attribution that was resolved, or one that could not be (no characters), which blocks the pronoun behind it. */
export interface Heard {
  /** The token of the mention. */
  readonly at: number;
  /** The head of the mention, in small letters. */
  readonly word: string;
  /** The reporting words. */
  readonly cue: TokenRange | null;
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
  /** For the token that begins a mention, what is said there. */
  readonly contents: ReadonlyMap<number, readonly TokenRange[]>;
  /** The subjects of the sentences that were looked at, by their index. */
  readonly subjects: (SentenceSubject | null)[];
  /** Who speaks in the parts of the same mention before this one: `Ortell and [her lawyers]`. */
  beside: readonly Character[];
}

/** Whom a mention means: somebody or several, nobody that can be told with good reason, or null: another resolver may know. */
export type Resolution = Character | readonly Character[] | 'nobody' | null;

export interface Resolver {
  /** The name that travels to the page as `resolvedBy`. */
  readonly name: string;
  /** True where the mention does not name the speaker outright. */
  readonly inferred: boolean;
  readonly resolve: (mention: Mention, walk: Walk) => Resolution;
}

/** The characters of an answer: none, one or several. */
export const charactersOf = (answer: Resolution): readonly Character[] =>
  answer === null || answer === 'nobody' ? [] : 'name' in answer ? [answer] : answer;
