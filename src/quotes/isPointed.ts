import { CAPITALIZED, DETERMINER, POSSESSIVE, PREPOSITION, SUBJECT_PRONOUN, VERB_ING } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { endOfNounPhrase } from './endOfNounPhrase.ts';

/**
 * `denied [that charge] but left`, `disputed [that], saying`: does the word point at something, and lead nothing in?
 *
 * @param that the token of `that`
 * @param end the index behind the last token that may belong to it
 */
export function isPointed(tokens: readonly Token[], that: number, end: number): boolean {
  const next = tokens[that + 1];
  if (next === undefined || that + 1 >= end) return true;
  if (next.text === ',') return ((tokens[that + 2]?.classes ?? 0) & VERB_ING) !== 0;
  if ((next.classes & (DETERMINER | POSSESSIVE | CAPITALIZED | PREPOSITION | SUBJECT_PRONOUN)) !== 0 || /[^s]s$/.test(next.lower))
    return false;
  const stop = endOfNounPhrase(tokens, that + 1, end, false);
  const behind = tokens[stop];
  return stop > that + 1 && (behind === undefined || stop >= end || /^(?:but|and|[.,;])$/.test(behind.lower));
}
