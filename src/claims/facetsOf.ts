import { bySurname } from './calledAs.ts';
import type { Proposition } from './proposition.ts';

/** Keys by which propositions that have much in common are found without looking at all of them; none for one that is like no other. */
export interface Facets {
  /** All but the words, and one word each, the longest first: whatever says the same with more detail has the first of these among its own. */
  readonly exact: readonly string[];
  /** The doer and the two longest words: shared by propositions that differ in a place, a number or a name. */
  readonly loose: readonly string[];
}

/** Works out the keys of a proposition. */
export function facetsOf(proposition: Proposition): Facets {
  const { agents, names, numbers, words, mood, comparable } = proposition;
  if (!comparable) return { exact: [], loose: [] };
  const longest = [...words].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  // Whom one article calls by the full name another calls by the surname.
  const called = (terms: readonly string[]): string =>
    terms
      .map((term) => (proposition.people.includes(term) ? bySurname(term) : term))
      .sort()
      .join(', ');
  const frame = `${called(agents)} > ${called(names)} | ${numbers.join(', ')} (${mood}) @ ${proposition.bySurname ? '' : proposition.scope}`;
  const [first, second] = longest;
  return {
    exact: longest.length === 0 ? [frame] : longest.map((word) => `${frame} # ${word}`),
    loose: first === undefined || second === undefined ? [] : [`${agents.join(', ')} # ${first} # ${second}`],
  };
}
