import type { CueSite, SentenceView } from '../cueSite.ts';
import { makeScale } from '../weigh.ts';
import type { Cut } from './cut.ts';
import { isDenied } from './isDenied.ts';
import { traitsOfCut } from './traitsOfCut.ts';
import { weights } from './weights.ts';

/** Below this it goes on: what the weights were fitted to they know better than any other text. */
const CLEAR = 0.3;

const weigh = makeScale(weights);

/** Does a clause that begins at `first` end at a cut? It does where somebody denies it behind the cut; else the weights of the cut's traits are added up (see `weights.ts`). */
export function endsAt(view: SentenceView, first: number, cut: Cut, end: number, own: CueSite | null): boolean {
  return isDenied(view.passage, cut, end) || weigh(traitsOfCut(view, first, cut, end, own)) > CLEAR;
}
