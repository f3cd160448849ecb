import type { SentenceView } from '#quotes/cueSite.ts';
import type { TokenRange } from '#quotes/found.ts';

/** A denial that a verb makes, with or without a quote. Ranges of tokens. */
export interface Rejection {
  readonly view: SentenceView;
  readonly form: 'DENIED' | 'REJECTED' | 'CONTRADICTED';
  readonly mention: TokenRange;
  readonly cue: TokenRange;
  /** The clause that carries it. */
  readonly clause: TokenRange;
  /** What is denied, as it is named there. */
  readonly matter: TokenRange;
  /** The verb of a second half that goes on from it: `denied it, [calling] the report a lie`. */
  readonly second?: TokenRange;
  /** True where it is a denial only if what it takes up was told as a fact: `rejected that`, which may be an offer. */
  readonly needsFact?: boolean;
  readonly foundBy: string;
}
