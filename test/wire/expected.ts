/** What a careful reader marks in a case. A field that is left out is not compared; the lists of quotes and denials are whole. */
export interface ExpectedCase {
  readonly articles: readonly ExpectedArticle[];
}

export interface ExpectedArticle {
  readonly headline?: string | null;
  readonly byline?: readonly string[];
  readonly dateline?: { readonly place: string | null; readonly agency: string | null } | null;
  readonly captions?: readonly string[];
  readonly sections?: readonly string[];
  readonly credits?: string | null;
  readonly quotes: readonly ExpectedQuote[];
  readonly denials: readonly ExpectedDenial[];
}

export interface ExpectedQuote {
  readonly kind?: string;
  readonly stance?: string;
  /** The exact words of each stretch. */
  readonly spans?: readonly string[];
  /** Words that stand in it, where careful readers could draw its edges differently. */
  readonly words?: string;
  readonly cue?: string | null;
  readonly mention?: string | null;
  readonly speakers?: readonly ExpectedSpeaker[];
  /** For each speaker whether the text leaves it to the reader to tell who it is. */
  readonly inferred?: readonly boolean[];
  /** The names of the hops, the one nearest to the speaker first. */
  readonly via?: readonly string[];
}

interface ExpectedSpeaker {
  readonly name: string;
  readonly kind?: string;
}

export interface ExpectedDenial {
  readonly form: string;
  readonly by: readonly string[];
  /** Two careful readers could differ: neither demanded nor held against. */
  readonly optional?: boolean;
  /** Words that stand in the denial. */
  readonly text?: string;
  /** For each claim that is denied, words that stand in it. */
  readonly targets?: readonly string[];
}
