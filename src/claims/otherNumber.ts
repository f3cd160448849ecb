import type { Contradiction } from './contradiction.ts';
import type { Proposition } from './proposition.ts';
import { isOtherSpeaker } from './sameWordsNegated.ts';
import type { StatedAssertion, Statement } from './statement.ts';

/** So many words at least must be the same, and so many may be in one of the two only. */
const fewestShared = 2;
const mostMore = 2;

/** A word that more statements of an article with a number have tells nothing, and would be long to compare. */
const tooCommon = 12;

/** Words by which a number is only a bound, or not a sure one. */
const inexact = new Set([
  'least',
  'most',
  'more',
  'less',
  'fewer',
  'about',
  'almost',
  'nearly',
  'up',
  'over',
  'under',
  'than',
  'only',
  'some',
  'several',
]);

/** The pairs that give another number for the same thing: `40 welders were dismissed`, `12 welders were dismissed`. */
export function otherNumber(statements: readonly Statement[]): Contradiction[] {
  const byPlace = new Map<string, { statement: Statement; part: StatedAssertion }[]>();
  for (const statement of statements) {
    if (statement.denies || statement.hypothetical || statement.quote.voices.length === 0) continue;
    for (const part of statement.assertions) {
      const { numbers, words, negated } = part.proposition;
      if (numbers.length !== 1 || negated || words.length < fewestShared) continue;
      for (const word of words) {
        const key = `${statement.article.index} ${word}`;
        const sharing = byPlace.get(key);
        if (sharing === undefined) byPlace.set(key, [{ statement, part }]);
        else sharing.push({ statement, part });
      }
    }
  }
  const found = new Map<Statement, Set<Statement>>();
  const pairs: Contradiction[] = [];
  for (const sharing of byPlace.values()) {
    if (sharing.length > tooCommon) continue;
    for (const [index, { statement: other, part }] of sharing.entries()) {
      for (const { statement: one, part: later } of sharing.slice(index + 1)) {
        if (
          one === other ||
          found.get(one)?.has(other) === true ||
          !isOtherSpeaker(one, other) ||
          !isSameThing(later.proposition, part.proposition)
        )
          continue;
        found.set(one, (found.get(one) ?? new Set()).add(other));
        const why = ['it gives another number than', 'it gives another number than'] as const;
        pairs.push({ one, other, why, negates: false, confidence: 0.8 });
      }
    }
  }
  return pairs;
}

/** Do both tell of the same but for the number, and are both numbers sure? */
function isSameThing(one: Proposition, other: Proposition): boolean {
  const [[number = ''], [otherNumber = '']] = [one.numbers, other.numbers];
  if (number === otherNumber || unitOf(number) !== unitOf(otherNumber) || one.mood !== other.mood) return false;
  if ([...one.small, ...other.small].some((word) => inexact.has(word))) return false;
  const all = [...one.words, ...one.agents];
  const others = [...other.words, ...other.agents];
  const isWithin = (few: readonly string[], many: readonly string[]) =>
    few.every((word) => many.includes(word)) && many.length - few.length <= mostMore;
  const shared = one.words.filter((word) => other.words.includes(word));
  if (shared.length < fewestShared || !(isWithin(one.words, others) || isWithin(other.words, all))) return false;
  return [
    [one.names, other.names],
    [one.times, other.times],
    [one.agents, other.agents],
  ].every(([some = [], more = []]) => some.length === 0 || more.length === 0 || some.some((term) => more.includes(term)));
}

const unitOf = (number: string): string => number.split(' ')[1] ?? '';
