import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import {
  DETERMINER,
  DIGITS,
  PUNCTUATION,
  QUANTITY,
  TIME,
  VERB_BASE,
  VERB_ING,
  VERB_PAST,
  VERB_THIRD,
} from '#lexicon/wordClasses.ts';
import { isCapital } from '#text/isCapital.ts';
import type { Token } from '#text/token.ts';
import type { TokenRange } from './found.ts';
import { startOfNounPhrase } from './startOfNounPhrase.ts';
import { hasFiniteVerb } from './verbs.ts';

/**
 * `hours after [a source] told the paper`, `left after [two women] accused him`, `denied theft after [police] said`: where the subject of the clause begins, behind what it is told of.
 *
 * @param start where the phrase begins
 * @param stop behind its last token
 * @returns `start` where it is one phrase
 */
export function behindTimes(tokens: readonly Token[], start: number, stop: number): number {
  for (let i = stop - 2; i > start; i--) {
    if (!/^(?:after|before|since)$/.test((tokens[i] as Token).lower)) continue;
    const before = tokens[i - 1] as Token;
    const isTime =
      (before.classes & TIME) !== 0 &&
      i - start <= 3 &&
      tokens.slice(start, i).every(({ classes }) => (classes & (TIME | QUANTITY | DETERMINER | DIGITS)) !== 0);
    const isDeed = (before.classes & VERB_PAST) !== 0 && hasFiniteVerb(tokens, start, i);
    return isTime || isDeed || isObject(tokens, start, i) ? i + 1 : start;
  }
  return start;
}

/** `denied theft after [police] said`, `won the race after [Ortell] left`: the phrase before is what somebody did, and behind it somebody speaks. */
function isObject(tokens: readonly Token[], start: number, at: number): boolean {
  const verb = tokens[start - 1];
  const next = tokens[/^(?:the|an?|his|her|its|their)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1];
  if (verb === undefined || next === undefined || (verb.classes & (VERB_PAST | VERB_BASE | VERB_THIRD | VERB_ING)) === 0)
    return false;
  return isCapital(next) || isRole(next.lower) || singularOfRoles(next.lower) !== null || kindOfInstitution(next.lower) !== null;
}

/** Words in which the news says why it gives no name take up to so many. */
const longestReason = 25;

/**
 * `[An official] who asked not to be named because he was not allowed to speak [said]`: whoever gives no name is told with the reason for it.
 *
 * @param segment where the words before the verb begin, behind the last comma
 * @param end behind the last of them
 * @returns null where nothing of the kind stands there
 */
export function whoAskedNotToBeNamed(tokens: readonly Token[], segment: number, end: number): TokenRange | null {
  let speaksOfName = false;
  for (let i = end - 1; i > segment && i > end - longestReason; i--) {
    const { lower, classes } = tokens[i] as Token;
    if ((classes & PUNCTUATION) !== 0) return null;
    speaksOfName ||= /^(?:anonymity|anonymously|named|identified|name)$/.test(lower);
    if (lower !== 'who') continue;
    if (
      !speaksOfName ||
      !/^(?:asked|spoke|sought|requested|declined|insisted|wished|wanted|refused)$/.test(tokens[i + 1]?.lower ?? '')
    )
      return null;
    const first = startOfNounPhrase(tokens, i, segment);
    return first < i ? { first, end } : null;
  }
  return null;
}
