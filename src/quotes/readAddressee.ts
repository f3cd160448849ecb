import { ADDRESSEE, type ReportingVerb } from '#lexicon/reportingVerbs.ts';
import {
  AUXILIARY,
  CAPITALIZED,
  DETERMINER,
  GENITIVE,
  OBJECT_PRONOUN,
  PREPOSITION,
  PUNCTUATION,
  SUBJECT_PRONOUN,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { splitName } from './adjuncts.ts';
import { endOfNounPhrase } from './endOfNounPhrase.ts';
import type { TokenRange } from './found.ts';
import { isTitle } from './isTitle.ts';
import type { Passage } from './passage.ts';
import { isContraction, isFiniteVerb, isPersonalPronoun } from './verbs.ts';

/**
 * Reads who hears what is said: `told [the court] that`.
 *
 * @param at the token behind the verb
 * @param end the end of the sentence
 * @returns null where nobody is told
 */
export function readAddressee(passage: Passage, verb: ReportingVerb, at: number, end: number): TokenRange | null {
  const { tokens, quotationAt } = passage;
  if ((verb.frames & ADDRESSEE) !== 0 && at < end && quotationAt[at] === -1) {
    const token = tokens[at] as Token;
    const pronoun =
      (token.classes & OBJECT_PRONOUN) !== 0 &&
      token.lower !== 'it' &&
      ((token.classes & DETERMINER) === 0 || (token.lower === 'her' && !hasNoun(passage, at + 1, end))) &&
      !(isPersonalPronoun(token) && at + 1 < end && isFiniteVerb(tokens, at + 1, at));
    const phrase = pronoun ? at + 1 : endOfNounPhrase(tokens, at, end, true);
    const stop = pronoun ? phrase : splitName(tokens, at, phrase, end);
    // `warned the bridge would fall`: a phrase that has a verb behind it is the subject of what is said.
    const isAddressed =
      stop > at &&
      (pronoun || verb.verb === 'tell' || stop < phrase || isContraction(tokens[stop]) || !isFiniteVerb(tokens, stop, at)) &&
      !isPersonalPronoun(token);
    if (isAddressed || (pronoun && stop > at)) return { first: at, end: stop };
  }
  const programme = verb.verb === 'tell' ? endOfProgramme(passage, at, end) : at;
  return programme > at ? { first: at, end: programme } : null;
}

/** The end of a programme that is told something (`told [Harl Radio’s “The Quay Today”] that`), or `at`. */
function endOfProgramme(passage: Passage, at: number, end: number): number {
  const { tokens, quotationAt, quotations } = passage;
  let i = at;
  while (i < end && quotationAt[i] === -1 && ((tokens[i] as Token).classes & (CAPITALIZED | DETERMINER)) !== 0) i++;
  if (i > at && ((tokens[i]?.classes ?? 0) & GENITIVE) !== 0) i++;
  else if (i > at) return at;
  const quotation = quotations[quotationAt[i] ?? -1];
  return quotation !== undefined && quotation.open === i && quotation.end <= end && isTitle(passage, quotation)
    ? quotation.end
    : at;
}

/** Has `her` its noun behind it (`told her council`), and is it no hearer (`told her that`, `told her on Monday`)? */
function hasNoun({ tokens, quotationAt }: Passage, at: number, end: number): boolean {
  const token = tokens[at];
  if (token === undefined || at >= end || quotationAt[at] !== -1) return false;
  return (token.classes & (PUNCTUATION | PREPOSITION | SUBJECT_PRONOUN | AUXILIARY | DETERMINER)) === 0;
}
