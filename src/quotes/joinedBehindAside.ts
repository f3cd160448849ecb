import { isRole } from '#lexicon/nouns.ts';
import { CONJUNCTION, DETERMINER, DIGITS, POSSESSIVE, QUANTITY, RELATIVE } from '#lexicon/wordClasses.ts';
import { isCapital } from '#text/isCapital.ts';
import type { Token } from '#text/token.ts';
import { hasFiniteVerb } from './verbs.ts';

/** Two who are joined where the first has an aside. */
export interface JoinedBehindAside {
  /** The token of the `and` before the second. */
  readonly and: number;
  /** Are both those of whom one is: `the lawyer for Ilse Ortell, 44, and Otto Dorn`? */
  readonly areOwners: boolean;
}

/**
 * `Ilse Ortell, a judge, [and] Otto Dorn`, `Ortell, 44, and Dorn`, `a witness, who was not named, and two officers`, `the president, Ilse Ortell, and his deputy, Otto Dorn`.
 * A second apposition (`Ortell, a judge, and a former mayor`) joins nobody, and names with nothing but commas between are a list.
 *
 * @param first where the phrase of the first begins; `end` is behind the second
 * @returns null where the phrase is not of that form
 */
export function joinedBehindAside(tokens: readonly Token[], first: number, end: number): JoinedBehindAside | null {
  const comma = indexOfComma(tokens, first, end);
  if (comma <= first || comma + 2 >= end || !isAsideTo(tokens, first, comma)) return null;
  for (let and = comma + 2; and < end - 1; and++) {
    if ((tokens[and] as Token).lower !== 'and' || (tokens[and - 1] as Token).text !== ',') continue;
    const isJoined = beginsAnother(tokens, and + 1, end) && !hasFiniteVerb(tokens, first, comma) && areAsides(tokens, comma, and);
    return isJoined ? { and, areOwners: isSomebodys(tokens, first, comma) } : null;
  }
  return null;
}

/** `Ortell, a judge, 44,` and not `the letters, which she read, were short,`: is there no verb between the commas but in a clause of who or which? */
function areAsides(tokens: readonly Token[], comma: number, and: number): boolean {
  for (let start = comma + 1; start < and; ) {
    const stop = indexOfComma(tokens, start, and);
    const isClause = ((tokens[start] as Token).classes & RELATIVE) !== 0;
    if (!isClause && hasFiniteVerb(tokens, start, stop)) return false;
    start = stop + 1;
  }
  return true;
}

function indexOfComma(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < end; i++) if ((tokens[i] as Token).text === ',') return i;
  return -1;
}

/** `the lawyer for Ilse Ortell, 44, and Otto Dorn, 50,`, `the sons of Ilse Ortell, a judge, and Otto Dorn`: both are those of whom it is. */
function isSomebodys(tokens: readonly Token[], first: number, comma: number): boolean {
  for (let i = first + 1; i < comma - 1; i++) {
    const { lower } = tokens[i] as Token;
    if (/^(?:for|by|to|with|from)$/.test(lower) || (lower === 'of' && !isCapital(tokens[i - 1])))
      return isCapital(tokens[comma - 1]);
  }
  return false;
}

/** Is what stands behind the comma no member of a list: an apposition, an age, where one lives, a clause, or the name of who has a role? */
function isAsideTo(tokens: readonly Token[], first: number, comma: number): boolean {
  const [begin, last, aside] = [tokens[first], tokens[comma - 1], tokens[comma + 1]] as [Token, Token, Token];
  if ((aside.classes & RELATIVE) !== 0) return aside.lower !== 'that';
  // `the president, Ilse Ortell,`
  if (!isCapital(last)) return (begin.classes & (DETERMINER | POSSESSIVE)) !== 0 && isRole(last.lower) && isCapital(aside);
  if (aside.lower === 'the') return hasRole(tokens, comma + 1);
  const leads = (aside.classes & (DETERMINER | DIGITS)) !== 0 || /^(?:of|aged|then|now)$/.test(aside.lower);
  return !isCapital(aside) && (leads || isRole(aside.lower));
}

/** `the mayor of Norlund`, and not `the United States`. */
function hasRole(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < tokens.length && (tokens[i] as Token).text !== ','; i++)
    if (isRole((tokens[i] as Token).lower)) return true;
  return false;
}

/** Does another one begin behind `and`: a name, `his wife`, `two officers`, `the head of the union, Otto Dorn`? */
function beginsAnother(tokens: readonly Token[], first: number, end: number): boolean {
  const begin = tokens[first] as Token;
  if (isCapital(begin) || (begin.classes & (POSSESSIVE | QUANTITY)) !== 0) return (begin.classes & CONJUNCTION) === 0;
  if ((begin.classes & DETERMINER) === 0) return false;
  for (let i = first + 2; i < end; i++)
    if (isCapital(tokens[i]) && ((tokens[i - 1] as Token).text === ',' || isRole((tokens[i - 1] as Token).lower))) return true;
  return false;
}
