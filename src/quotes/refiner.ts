import type { SentenceView } from './cueSite.ts';
import type { Draft } from './found.ts';
import type { Passage } from './passage.ts';

/** Looks at all that was found in an article at once: adds what no single sentence shows, joins what belongs together, drops what is double. */
export interface Refiner {
  readonly name: string;
  readonly refine: (drafts: readonly Draft[], passage: Passage, views: readonly SentenceView[]) => Draft[];
}
