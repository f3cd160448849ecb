import type { Stretch } from '#text/span.ts';
import type { SpeakerKind } from './speaker.ts';

type Gender = 'woman' | 'man' | null;

/** A speaker in the making: what is known of somebody while an article is read. Becomes a `Speaker` when the walk is over. */
export interface Character {
  name: string;
  kind: SpeakerKind;
  readonly aliases: Stretch[];
  readonly titles: Stretch[];
  country: string | null;
  count: number | null;
  gender: Gender;
  plural: boolean;
  /** The token at which the article first names it. */
  readonly seenAt: number;
  /** The nouns that it may be called by: `ministry`, `general`, `source`. */
  readonly nouns: Set<string>;
  /** The states that a politician speaks for, in small letters: `vermont` of `(I-Vt.)`. */
  readonly states: Set<string>;
}
