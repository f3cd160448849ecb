import { hearingForms } from '#lexicon/hearingVerbs.ts';
import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { AUXILIARY, CAPITALIZED, SUBORDINATOR, VERB_ING, VERB_PARTICIPLE } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { SentenceView } from './cueSite.ts';
import { isNameElsewhere } from './isNameElsewhere.ts';
import { isSomebody } from './isSomebody.ts';
import type { Passage } from './passage.ts';
import { readSubject, type Subject } from './subject.ts';
import { isAdverb, readVerbGroup } from './verbGroup.ts';
import { isFiniteVerb, isPersonalPronoun } from './verbs.ts';

/** Whom a sentence is about, as somebody who can speak: the subject of its last main verb; and whether the verb lets him speak. */
export function mainSpeaker(view: SentenceView): { subject: Subject; speaks: boolean } | null {
  const { tokens, quotationAt } = view.passage;
  const { first, end } = view.sentence;
  for (let i = end - 1; i > first; i--) {
    if (quotationAt[i] !== -1 || !isFiniteVerb(tokens, i, first)) continue;
    const subject = mainSubject(view, i);
    if (subject !== null) return { subject, speaks: isSpeaking(tokens, i, mainVerb(tokens, i, end)) };
  }
  return null;
}

/** The subject of the finite verb at `verb`, where its clause stands by itself and the subject can speak; else null. */
export function mainSubject({ passage, sentence }: SentenceView, verb: number): Subject | null {
  const { tokens } = passage;
  const subject = readSubject(passage, readVerbGroup(tokens, verb, sentence.first).first, sentence.first);
  return subject !== null && isMain(passage, subject, sentence.first) ? subject : null;
}

/** Can the subject of the verb say something by it: does he not hear or read, and is nothing done to him? */
export function isSpeaking(tokens: readonly Token[], auxiliary: number, verb: number): boolean {
  if (hearingForms.has((tokens[verb] as Token).lower)) return false;
  return !(
    verb > auxiliary &&
    /^(?:is|are|was|were|been)$/.test((tokens[verb - 1] as Token).lower) &&
    isPast(tokens[verb] as Token)
  );
}

const isPast = (token: Token): boolean => (token.classes & (VERB_PARTICIPLE | VERB_ING)) === VERB_PARTICIPLE;

/** Is it the subject of a clause that stands by itself, and one that can speak? */
function isMain(passage: Passage, { first, end, from, whole, relative }: Subject, sentence: number): boolean {
  if (!whole || relative >= 0) return false;
  const { tokens } = passage;
  const lead = tokens[from] as Token;
  const isAs = lead.lower === 'as' && (from === sentence || (tokens[from - 1] as Token).text === ',');
  if (from < first && !isAs && ((lead.classes & SUBORDINATOR) !== 0 || /^(?:wh|than)/.test(lead.lower))) return false;
  const begin = tokens[first] as Token;
  if (isPersonalPronoun(begin)) return begin.lower !== 'it' && begin.lower !== 'you';
  const head = headOf(tokens, first, end);
  if (head > sentence || (begin.classes & CAPITALIZED) === 0) return isSomebody(tokens, head, end);
  // The capital of the sentence’s first word says nothing.
  return isRole(begin.lower) || singularOfRoles(begin.lower) !== null || isNameElsewhere(passage, begin);
}

/** The last word of the first phrase: `Ortell` in `Ilse Ortell, head of the port`. */
function headOf(tokens: readonly Token[], first: number, end: number): number {
  let head = first;
  while (head + 1 < end && !/^(?:,|of|for|in|at|from|\()$/.test((tokens[head + 1] as Token).lower)) head++;
  return kindOfInstitution((tokens[head] as Token).lower) === null && head > first && isInitial(tokens[head] as Token)
    ? head - 1
    : head;
}

const isInitial = (token: Token): boolean => /^(?:jr|sr)\.?$/.test(token.lower);

/** The verb that an auxiliary at `at` helps: `has since [apologized]`. */
export function mainVerb(tokens: readonly Token[], at: number, end: number): number {
  if (((tokens[at] as Token).classes & AUXILIARY) === 0) return at;
  let i = at + 1;
  while (i < end && i < at + 4 && (isAdverb(tokens[i] as Token) || ((tokens[i] as Token).classes & AUXILIARY) !== 0)) i++;
  return i < end && ((tokens[i] as Token).classes & (VERB_PARTICIPLE | VERB_ING)) !== 0 ? i : at;
}
