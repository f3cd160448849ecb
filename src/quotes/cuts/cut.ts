/** A place at which a reported clause may end before its sentence does. Indices of tokens. */
export interface Cut {
  /** The mark, or the word where there is none: what is said would end before it. */
  readonly at: number;
  /** The first word behind the mark. */
  readonly next: number;
  /** The mark, `quote` behind a quotation, or `word` before a bare conjunction. */
  readonly mark: ',' | '—' | ';' | ':' | '(' | 'quote' | 'word';
}
