/** A word that was typed. */
export interface AskedWord {
  readonly folded: string;
  /** A record has the word where it has one of these. */
  readonly stems: ReadonlySet<string>;
}

/** What was typed into a search. A record answers it that has all of its words, in any order. */
export interface Question {
  /** None where nothing but signs was typed: then nothing answers it. */
  readonly words: readonly AskedWord[];
  /** The last word, or its beginning, where nothing stands behind it yet; it is one of the words, too. */
  readonly typing: string | null;
}
