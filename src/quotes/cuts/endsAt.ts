import type { CueSite, SentenceView } from '../cueSite.ts';
import { makeScale } from '../weigh.ts';
import type { Cut } from './cut.ts';
import { goesOnWithSpeaker } from './goesOnWithSpeaker.ts';
import { isDenied } from './isDenied.ts';
import { traitsOfCut } from './traitsOfCut.ts';
import { weights } from './weights.ts';

/** Below this it goes on: what the weights were fitted to they know better than any other text. */
const CLEAR = 0.3;

const weigh = makeScale(weights);

/** A clause that somebody reports. */
export interface Reported {
  /** Its first token. */
  readonly at: number;
  /** The end beyond which it never goes. */
  readonly end: number;
  /** The attribution that it belongs to; null where it rests on no verb. */
  readonly own: CueSite | null;
  /** Whether somebody denies it. */
  readonly isDenied: boolean;
}

/**
 * Does a clause end at a cut? It does where somebody denies it behind the cut, or its speaker goes on; else the weights of the cut's traits are added up (see
 * `weights.ts`).
 */
export function endsAt(view: SentenceView, clause: Reported, cut: Cut): boolean {
  const { at, end, own } = clause;
  if (isDenied(view.passage, cut, end) || goesOnWithSpeaker(view, clause, cut)) return true;
  return weigh(traitsOfCut(view, at, cut, end, own)) > CLEAR;
}
