import { coreOf, type Proposition } from './proposition.ts';

/**
 * What tells a claim from every other, in this text or any: stretches with one proposition share it, as far as the proposition reaches.
 */
export function claimKey(proposition: Proposition): string {
  return `${proposition.negated ? 'not ' : ''}${coreOf(proposition)}`;
}

/** The key of the claim that says the opposite. */
export function oppositeKey(proposition: Proposition): string {
  return claimKey({ ...proposition, negated: !proposition.negated });
}
