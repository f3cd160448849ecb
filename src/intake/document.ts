/** One text that came in, clean (`cleanText`), with what its file says of it. */
export interface Document {
  /** The line's id, or the path of the file as the user gave it. */
  readonly id: string;
  readonly text: string;
  /** The path of the file it came from, `-` for standard input. */
  readonly file: string;
  /** The line of a `.jsonl` file, from 1; null for a `.txt` file. */
  readonly line: number | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** An ISO 8601 date or time, as given, checked. */
  readonly publishedAt: string | null;
}

/** Something that could not be read, while the rest goes on. */
export interface IntakeFailure {
  readonly file: string;
  /** The line of a `.jsonl` file, from 1, or null where the whole file failed. */
  readonly line: number | null;
  /** One sentence for the user that names the culprit and the mend. */
  readonly reason: string;
}

/** What comes in, in input order. */
export type Intake = { readonly document: Document } | { readonly failure: IntakeFailure };
