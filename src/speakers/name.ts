import type { TokenRange } from '#quotes/found.ts';
import type { SpeakerKind } from './speaker.ts';

/** A run of capitalised words in an article, taken apart. */
export interface Name {
  /** Where it stands, without the words that only tell country and title. */
  readonly range: TokenRange;
  /** Where it stands with them. */
  readonly whole: TokenRange;
  /** The name itself. */
  readonly text: string;
  /** The words before it that say what the person is (`Prime Minister`), or null. */
  readonly title: string | null;
  /** The country that the words before it tell (`Syrian`), or null. */
  readonly country: string | null;
  /** What its own words and its neighbours show it to be; null where they show nothing. */
  readonly kind: Exclude<SpeakerKind, 'UNNAMED'> | null;
}
