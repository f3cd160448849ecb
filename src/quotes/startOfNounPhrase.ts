import { singularOfRoles } from '#lexicon/nouns.ts';
import {
  AUXILIARY,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  GENITIVE,
  MOSTLY_NOUN,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB_BASE,
  VERB_ING,
  VERB_PARTICIPLE,
  VERB_PAST,
  VERB_THIRD,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { isInBody } from './isInBody.ts';
import { startOfOwnClause } from './startOfOwnClause.ts';
import { isAdverb } from './verbGroup.ts';
import { isFiniteVerb, isParticiple, isPersonalPronoun } from './verbs.ts';

/** Marks that join the parts of a name. */
const joining = new Set(['-', '–', '&', '/']);

/** Does a mark join the parts of a name: `Arn/Belm`, `Ortell & Sons`? */
export function joinsName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (before === undefined || next === undefined || !joining.has(token.text)) return false;
  if (token.text === '&' && (before.classes & next.classes & CAPITALIZED) !== 0) return true;
  return before.end === token.start && next.start === token.end;
}

/**
 * Finds where the noun phrase that ends before `end` begins, reading to the left: `[two officials who took part in the talks] said`.
 *
 * @returns the index of its first token, or `end` where there is no noun phrase
 */
export function startOfNounPhrase(tokens: readonly Token[], end: number, first: number): number {
  let i = end - 1;
  if (i < first) return end;
  const head = tokens[i] as Token;
  if (isPersonalPronoun(head) || /^(?:him|her|them|us|me)$/.test(head.lower)) {
    // `[friends who were with] her`
    const relative = /^(?:it|him|her|them|us|me)$/.test(head.lower) ? whoBefore(tokens, i, first) : -1;
    if (relative > first) return Math.min(i, startOfNounPhrase(tokens, relative, first));
    if (isPersonalPronoun(head)) return i;
  }
  // Only a word, a closing bracket or a closing mark can end one.
  if ((head.classes & PUNCTUATION) !== 0 && head.text !== ')') return end;
  if ((head.classes & (AUXILIARY | NEGATION)) !== 0) return end;
  let start = end;
  // Where the phrase behind the last `and` begins: the whole phrase, if what is before `and` proves to be no noun phrase.
  const joint = -1;
  while (i >= first) {
    const token = tokens[i] as Token;
    const { classes } = token;
    if (token.text === ')') {
      const open = openingBracket(tokens, i, first);
      if (open < 0) break;
      i = open - 1;
      start = open;
      continue;
    }
    if ((classes & GENITIVE) !== 0) {
      i--;
      continue;
    }
    if ((classes & PUNCTUATION) !== 0) {
      const joins = i > first && joinsName(tokens, i);
      if (!joins) break;
      i--;
      continue;
    }
    if (isPersonalPronoun(token)) break;
    if ((classes & AUXILIARY) !== 0 && token.lower !== 'will' && !(classes & CAPITALIZED && classes & TIME)) {
      // `workers [who were on the shift]`
      const relative = startOfOwnClause(tokens, i, first);
      if (relative < 0) break;
      start = relative;
      i = relative - 1;
      continue;
    }
    if ((classes & NEGATION) !== 0) break;
    if ((classes & CONJUNCTION) !== 0) {
      if (token.lower !== 'and' && token.lower !== 'or') break;
      i--;
      continue;
    }
    if (
      !(i === end - 1 && (classes & (VERB_PAST | VERB_ING | VERB_PARTICIPLE)) === 0) &&
      (classes & (VERB_PAST | VERB_THIRD | VERB_BASE | VERB_ING | VERB_PARTICIPLE)) !== 0 &&
      (classes & (CAPITALIZED | MOSTLY_NOUN)) === 0
    ) {
      const before = i > first ? (tokens[i - 1] as Token) : undefined;
      const relative = before === undefined ? -1 : startOfOwnClause(tokens, i, first, i === end - 1);
      if (relative >= 0) {
        start = relative;
        i = relative - 1;
        continue;
      }
      const isModifier =
        before !== undefined &&
        isPart(token) &&
        ((before.classes & (DETERMINER | POSSESSIVE | GENITIVE | QUANTITY)) !== 0 || isAdverb(before) || start !== end);
      if (!isModifier || isFinitePast(tokens, i, first)) break;
      start = i;
      i--;
      continue;
    }
    if ((classes & RELATIVE) !== 0 && token.lower !== 'that') break;
    if ((classes & SUBORDINATOR) !== 0 && (classes & (PREPOSITION | DETERMINER)) === 0) break;
    // `a meeting that Ryabkov said`: behind a noun or a verb it leads a clause in, and is no article.
    if (
      token.lower === 'that' &&
      i > first &&
      ((tokens[i - 1] as Token).classes & (PREPOSITION | CONJUNCTION | PUNCTUATION)) === 0
    )
      break;
    if ((classes & PREPOSITION) !== 0) {
      // A preposition goes on a noun phrase only if there is a noun before it.
      if (i === first || i === end - 1) break;
      i--;
      continue;
    }
    // `on Monday` stands beside the phrase, not in it.
    if (
      (classes & TIME) !== 0 &&
      (classes & CAPITALIZED) !== 0 &&
      i > first &&
      /^(?:on|in|last|by|since)$/.test((tokens[i - 1] as Token).lower)
    )
      break;
    start = i;
    i--;
    if (i >= first && isInBody(tokens, i + 1)) continue;
    // A phrase begins with its article, unless a preposition or a conjunction links it with one before.
    if ((classes & DETERMINER) !== 0 && (classes & QUANTITY) === 0 && i >= first && !goesOnLeft(tokens[i] as Token)) {
      if (!isDoneByPeople(tokens, i, first)) break;
      i--;
    }
  }
  const stop = i >= first ? (tokens[i] as Token) : undefined;
  if (
    joint > 0 &&
    stop !== undefined &&
    (stop.classes & (AUXILIARY | VERB_PAST | VERB_THIRD | VERB_BASE | SUBJECT_PRONOUN)) !== 0 &&
    (stop.classes & PUNCTUATION) === 0
  )
    start = joint;
  // A phrase does not begin with what only links it.
  while (start < end - 1) {
    const token = tokens[start] as Token;
    if ((token.classes & CONJUNCTION) !== 0 || (token.classes & PUNCTUATION && token.text !== '(')) start++;
    else break;
  }
  return start;
}

const goesOnLeft = (token: Token): boolean => (token.classes & (PREPOSITION | CONJUNCTION | DETERMINER | QUANTITY)) !== 0;

/** `[rebels fighting] the government`: the phrase is the object of what the people before it do. */
function isDoneByPeople(tokens: readonly Token[], at: number, first: number): boolean {
  const people = at > first ? (tokens[at - 1] as Token) : undefined;
  const { classes } = tokens[at] as Token;
  return people !== undefined && (classes & (VERB_ING | CAPITALIZED)) === VERB_ING && singularOfRoles(people.lower) !== null;
}

const isPart = (token: Token): boolean => isParticiple(token);

/** A past form that is the verb of a clause: there is a subject before it and what follows is not `by`, `in`, `to`. */
function isFinitePast(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at] as Token;
  if ((token.classes & VERB_ING) !== 0) return false;
  if ((token.classes & VERB_PAST) === 0) return false;
  const after = tokens[at + 1];
  if (after !== undefined && (after.classes & PREPOSITION) !== 0)
    return at === first || isPersonalPronoun(tokens[at - 1] as Token);
  return isFiniteVerb(tokens, at, first) && !((tokens[at - 1] as Token).classes & (DETERMINER | GENITIVE | POSSESSIVE));
}

/** `[who wrote] it`, `[who worked on] it`: the index of the pronoun in whose clause `it` is the object, or -1. */
function whoBefore(tokens: readonly Token[], at: number, first: number): number {
  const before = tokens[at - 1];
  const verb =
    before !== undefined && (before.classes & PREPOSITION) !== 0 && (before.classes & SUBORDINATOR) === 0 ? at - 2 : at - 1;
  const who = verb - 1;
  return who > first && (tokens[who] as Token).lower === 'who' && isFiniteVerb(tokens, verb, who) ? who : -1;
}

/** The opening bracket of the closing one at `at`, within a few words, or -1. */
export function openingBracket(tokens: readonly Token[], at: number, first: number): number {
  for (let i = at - 1; i >= Math.max(first, at - 25); i--) if ((tokens[i] as Token).text === '(') return i;
  return -1;
}

/**
 * The last noun phrase of a chain: what a relative pronoun goes back to in `returns with the United Nations, which`, `a deal between Harl Steel and villagers
 * who`.
 */
export function nearestPhrase(tokens: readonly Token[], first: number, end: number): number {
  let and = -1;
  for (let i = end - 1; i > first; i--) {
    const token = tokens[i] as Token;
    if (token.lower === 'and' && and < 0) and = i;
    if ((token.classes & (PREPOSITION | CAPITALIZED)) === PREPOSITION && token.lower !== 'of' && token.lower !== 'for')
      return token.lower === 'between' && and > 0 ? and + 1 : i + 1;
  }
  return first;
}
