import type { Draft, TokenRange } from '../found.ts';
import type { Passage } from '../passage.ts';
import type { QuoteKind } from '../quote.ts';
import { traitOfFinder, traitsOf } from './traitsOf.ts';
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
  const share = isMeasured(draft) ? shareOf(traitsOf(passage, draft, content, kind)) : draft.confidence;
  return Math.round(Math.min(MOST, Math.max(LEAST, share)) * 100) / 100;
}

/** Can a corpus tell whether a draft is right, and did it? */
const isMeasured = (draft: Draft): boolean => !draft.denies && traitOfFinder(draft.foundBy) in weights;

function shareOf(traits: readonly string[]): number {
  const sum = traits.reduce((total, trait) => total + (weights[trait] ?? 0), weights.always ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
