import type { Draft, TokenRange } from '../found.ts';
import type { Passage } from '../passage.ts';
import type { QuoteKind } from '../quote.ts';
import { makeScale } from '../weigh.ts';
import { FOUND_BY, traitsOf } from './traitsOf.ts';
import { weights } from './weights.ts';

/** Nothing that is read is certain, and what a finder finds is not nonsense. */
const LEAST = 0.05;
const MOST = 0.99;

/**
 * How sure it is that the words of a quote are what somebody said: of the quotes given 0.9, about nine in ten are right.
 *
 * The weights of its traits are added up (see `weights.ts`). A finder that found too little when they were fitted is taken at its own word, and so is
 * what denies: annotators of corpora pass over `denied the charges`, which we take for a statement.
 *
 * @param content what is said, in tokens, as it is given
 * @returns from 0.05 to 0.99, in hundredths
 */
export function confidenceOf(passage: Passage, draft: Draft, content: readonly TokenRange[], kind: QuoteKind): number {
  const share = isMeasured(draft) ? shareOf(weigh(traitsOf(passage, draft, content, kind))) : draft.confidence;
  return Math.round(Math.min(MOST, Math.max(LEAST, share)) * 100) / 100;
}

const weigh = makeScale(weights);

/** Can a corpus tell whether a draft is right, and did it? */
const isMeasured = ({ denies, foundBy }: Draft): boolean => !denies && measured.has(foundBy);

const measured = new Set(
  Object.keys(weights).flatMap((name) => (name.startsWith(FOUND_BY) ? name.slice(FOUND_BY.length + 1) : [])),
);

const shareOf = (sum: number): number => 1 / (1 + Math.exp(-sum));
