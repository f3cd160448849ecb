import { AUXILIARY, MODAL, VERB_ING, VERB_PAST } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';

const pastAuxiliaries = new Set(['was', 'were', 'had', 'did', "wasn't", "weren't", "hadn't", "didn't"]);
const shifted = new Set(['would', 'could', 'might', 'should', "wouldn't", "couldn't", "shouldn't"]);

/** The tense of a verb or an auxiliary by its form. `would` and its like are what `will` becomes in reported speech. */
export function tenseOf({ lower, classes }: Token): 'past' | 'present' | 'will' | 'would' | '-ing' {
  if (shifted.has(lower)) return 'would';
  if ((classes & MODAL) !== 0) return 'will';
  if ((classes & AUXILIARY) !== 0) return pastAuxiliaries.has(lower) ? 'past' : 'present';
  if ((classes & VERB_PAST) !== 0) return 'past';
  return (classes & VERB_ING) !== 0 ? '-ing' : 'present';
}
