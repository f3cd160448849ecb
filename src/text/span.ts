/** A stretch of a text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the exact characters it covers. */
export interface Stretch extends Span {
  readonly text: string;
}
