import { AUXILIARY, CONJUNCTION, PREPOSITION, PUNCTUATION, SUBORDINATOR, VERB_PAST, VERB_THIRD } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { isAdverb } from './verbGroup.ts';

/**
 * `officials [who had seen it]`, `a letter [the mayor wrote]`: where the clause that a noun has of its own begins, or -1.
 *
 * @param at its verb
 * @param isLast whether it ends with the verb, so that the noun may be what is done something to
 */
export function startOfOwnClause(tokens: readonly Token[], at: number, first: number, isLast = false): number {
  const relative = relativeBefore(tokens, at, first);
  return relative >= 0 || !isLast ? relative : objectBefore(tokens, at, first);
}

/** The index of the relative pronoun whose clause the verb at `at` is in, or -1. */
function relativeBefore(tokens: readonly Token[], at: number, first: number): number {
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    const token = tokens[i] as Token;
    if (token.lower === 'who' || token.lower === 'which' || token.lower === 'that') {
      return i > first && ((tokens[i - 1] as Token).classes & (PUNCTUATION | VERB_PAST | VERB_THIRD)) === 0 ? i : -1;
    }
    if ((token.classes & AUXILIARY) === 0 && !isAdverb(token)) return -1;
  }
  return -1;
}

/** Words that who does something takes up in a clause of what he did it to: `that the old mayor`. */
const longestDoer = 5;

/** `a letter [that the mayor wrote]`, `a letter [she wrote]`: where the clause of a noun begins that ends with its verb, or -1. */
function objectBefore(tokens: readonly Token[], at: number, first: number): number {
  const isNoun = (token: Token | undefined): boolean =>
    token !== undefined &&
    (token.classes & (PUNCTUATION | VERB_PAST | VERB_THIRD | PREPOSITION | SUBORDINATOR | CONJUNCTION | AUXILIARY)) === 0;
  const doer = tokens[at - 1] as Token;
  if (((tokens[at] as Token).classes & VERB_PAST) === 0) return -1;
  if (/^(?:he|she|they)$/.test(doer.lower)) return at - 2 >= first && isNoun(tokens[at - 2]) ? at - 1 : -1;
  for (let i = at - 1; i > Math.max(first, at - longestDoer); i--) {
    const token = tokens[i] as Token;
    if (/^(?:that|which)$/.test(token.lower)) return i < at - 1 && isNoun(tokens[i - 1]) ? i : -1;
    if (!isNoun(token) || isAdverb(token)) return -1;
  }
  return -1;
}
