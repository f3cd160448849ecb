import {
  AUXILIARY,
  CAPITALIZED,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  REPORTS,
  SUBJECT_PRONOUN,
  VERB_ING,
  VERB_PAST,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { endOfTime } from './adjuncts.ts';
import { endOfNounPhrase } from './endOfNounPhrase.ts';
import { isAdverb } from './verbGroup.ts';

/**
 * `denied [that charge] but left`, `disputed [that], saying`: does the word point at something, and lead nothing in?
 *
 * @param that the token of `that`
 * @param end the index behind the last token that may belong to it
 */
export function isPointed(tokens: readonly Token[], that: number, end: number): boolean {
  const next = tokens[that + 1];
  if (next === undefined || that + 1 >= end) return true;
  if (/^(?:and|but)$/.test(next.lower)) return true;
  if (next.text === ',') return isGoingOn(tokens[that + 2]);
  if ((next.classes & (DETERMINER | POSSESSIVE | CAPITALIZED | PREPOSITION | SUBJECT_PRONOUN)) !== 0 || /[^s]s$/.test(next.lower))
    return false;
  const noun = endOfNounPhrase(tokens, that + 1, end, false);
  // `accepted that deal [last week] and`, `that ruling [in May] and`
  const when = /^(?:in|on)$/.test(tokens[noun]?.lower ?? '') ? noun + 1 : noun;
  const time = noun === that + 1 ? noun : endOfTime(tokens, when, end);
  const stop = time > when ? time : noun;
  const [mark, behind] = [tokens[stop], tokens[stop + 1]];
  if (stop === that + 1) return false;
  if (mark === undefined || stop >= end || /^[.;]$/.test(mark.text)) return true;
  if (mark.text === ',') return isGoingOn(behind);
  // `that police and rebels met` tells of both.
  const verb = behind !== undefined && isAdverb(behind) ? stop + 2 : stop + 1;
  return /^(?:but|and)$/.test(mark.lower) && ((tokens[verb]?.classes ?? 0) & (VERB_PAST | AUXILIARY)) !== 0;
}

/** `, saying`: the one who denies it goes on; `, including a tape` does not. */
const isGoingOn = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & VERB_ING) !== 0 && (token.classes & REPORTS) !== 0;
