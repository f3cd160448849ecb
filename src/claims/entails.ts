import { calledAs } from './calledAs.ts';
import { claimKey } from './claimKey.ts';
import { countTerms, type Proposition } from './proposition.ts';

/** That whoever asserts one thing asserts another, too. */
export interface Entailed {
  /** How much of the one the other says, from 0 to 1. */
  readonly score: number;
  /** Why, in plain words. */
  readonly reason: string;
}

/** A claim that says this little is no part of another, and one that has less than half of another's words is about something else. */
const fewestTerms = 3;
const leastShare = 0.4;

/** Whoever says more is never as sure a member as whoever says the same: those have 0.9 and 1. */
const highest = 0.89;

/** Who gives the full name where another has the surname says the same, unless there are two of the surname. */
const scoreBySurname = 0.85;

/** Small words that may stand before a time: `had fallen [since] Sunday`. */
const beforeTimes = new Set(['since', 'until', 'before', 'after']);

/**
 * Does whoever asserts the one assert the other too, because the one is the other with more detail (`the flow had fallen by 30 percent since Sunday` and `the
 * flow fell 30 percent`)? The detail may be words and times. Never names, numbers, another mood, or small words, which make it another claim; and never where
 * something is negated: who did not attack on Sunday may have attacked. The one may also give somebody’s full name where the other has the surname.
 *
 * @returns null where the other is not said by it
 */
export function entails(full: Proposition, shorter: Proposition): Entailed | null {
  const longer = calledAs(full, shorter);
  if (longer === full) {
    const score = moreDetailed(full, shorter);
    return score === null ? null : { score, reason: 'the same with more detail' };
  }
  if (claimKey(longer) === claimKey(shorter)) return { score: scoreBySurname, reason: 'the same, with the full name' };
  const score = moreDetailed(longer, shorter);
  return score === null
    ? null
    : { score: Math.min(score, scoreBySurname), reason: 'the same, with the full name and more detail' };
}

function moreDetailed(longer: Proposition, shorter: Proposition): number | null {
  if (longer.negated || shorter.negated || longer.mood !== shorter.mood || longer.scope !== shorter.scope) return null;
  if (!isSame(longer.numbers, shorter.numbers) || !isSame(longer.names, shorter.names)) return null;
  const [short, long] = [countTerms(shorter), countTerms(longer)];
  if (short < fewestTerms || short > long || short / long < leastShare) return null;
  if (!isWithin(shorter.words, longer.words) || !isWithin(shorter.times, longer.times)) return null;
  // `is the best player` and `plays best with the player` have their words in common.
  if (!isSameVerb(longer, shorter)) return null;
  // `[senior] officers left` and `officers left`; but never another doer.
  if (!isSame(longer.agents, shorter.agents)) return null;
  const isTimed = longer.times.length > shorter.times.length;
  const small = longer.small.filter((word) => !(isTimed && beforeTimes.has(word)));
  if (!isSame(small, shorter.small)) return null;
  return Math.min(highest, Math.round((short / long) * 100) / 100);
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((term, index) => term === other[index]);

const isWithin = (few: readonly string[], many: readonly string[]): boolean => few.every((term) => many.includes(term));

/** Do both tell of the same deed? What has no verb of its own tells of those that it names (`denied [selling the port]`). */
const isSameVerb = (one: Proposition, other: Proposition): boolean =>
  one.verb === other.verb ||
  (one.verb === '' && one.words.includes(other.verb)) ||
  (other.verb === '' && other.words.includes(one.verb));
