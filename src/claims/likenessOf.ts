import { countTerms, type Proposition } from './proposition.ts';

/** How near two claims are that are not the same. */
export interface Likeness {
  /** The share of all terms that both have, from 0 to 1. */
  readonly score: number;
  /** What tells them apart, in plain words. */
  readonly reason: string;
}

/** Below this they are about different things. */
const leastScore = 0.5;

/** Compares two claims. @returns null where they have too little in common */
export function likenessOf(one: Proposition, other: Proposition): Likeness | null {
  const [first, second] = [termsOf(one), termsOf(other)];
  const shared = [...first].filter((term) => second.has(term)).length;
  const score = shared / (first.size + second.size - shared);
  if (!(score >= leastScore)) return null;
  return { score: Math.round(score * 100) / 100, reason: differences(one, other).join('; ') || 'other words' };
}

function termsOf({ agents, names, numbers, words, small, times }: Proposition): Set<string> {
  return new Set([...agents, ...names, ...numbers, ...words, ...small, ...times]);
}

function differences(one: Proposition, other: Proposition): string[] {
  const differ = (key: 'agents' | 'names' | 'numbers' | 'times'): boolean => one[key].join() !== other[key].join();
  return [
    ...(one.negated === other.negated ? [] : ['one says that it is not so']),
    ...(one.mood === other.mood ? [] : ['one is more certain than the other']),
    ...(differ('numbers') ? ['another number'] : []),
    ...(differ('agents') ? ['somebody else does it'] : []),
    ...(differ('names') ? ['another name'] : []),
    ...(differ('times') ? ['another time'] : []),
    ...(countTerms(one) === countTerms(other) ? [] : ['one has more detail']),
  ];
}
