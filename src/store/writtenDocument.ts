/** What came of a document. */
export interface WrittenDocument {
  /** Articles added, and what was added with them. */
  readonly articles: number;
  readonly quotes: number;
  readonly denials: number;
  /** Speakers that no article had before. */
  readonly speakers: number;
  /** Claims that nobody had made or denied before. */
  readonly claims: number;
  /** Articles that were in the database before. */
  readonly alreadyThere: number;
  /** The ids of all its articles in the order of the text, and which of them were added. */
  readonly ids: readonly { readonly id: string; readonly added: boolean }[];
}
