import type { SentenceView } from './cueSite.ts';
import type { Found } from './found.ts';

/** Finds one pattern of attribution in a sentence. */
export interface Finder {
  /** The name that travels to the page as `foundBy`. */
  readonly name: string;
  readonly find: (view: SentenceView) => readonly Found[];
  /** Sentences that it finds something in, and the words that it finds. */
  readonly examples: readonly { readonly text: string; readonly content: string; readonly mention: string | null }[];
}
