import {
  acceptingVerbs,
  claimNouns,
  contradictingVerbs,
  denyingVerbs,
  rejectingPhrases,
  rejectingVerbs,
} from '#lexicon/denialWords.ts';
import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { CAPITALIZED, DETERMINER, GENITIVE, PUNCTUATION, SUBJECT_PRONOUN, TIME, VERB_ING } from '#lexicon/wordClasses.ts';
import { isAdverb, type VerbGroup } from '#quotes/verbGroup.ts';
import { isPersonalPronoun } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { endOfWords } from './endOfWords.ts';
import type { Rejection } from './rejection.ts';

/** A verb of denying or rejecting where it stands. */
export interface RejectingVerb {
  readonly at: number;
  /** The index behind its last word: `played down`. */
  readonly end: number;
  readonly form: Rejection['form'];
}

/** Which finder finds a denial of each form by its verb. */
export const finderOf = { DENIED: 'denyingVerb', REJECTED: 'rejectingVerb', CONTRADICTED: 'contradictingVerb' } as const;
/** The words of the verb. */
export const cueOf = ({ at, end }: RejectingVerb): Rejection['cue'] => ({ first: at, end });

/** The verb of denying or rejecting that stands at a token, or null. */
export function rejectingVerbAt(tokens: readonly Token[], at: number): RejectingVerb | null {
  const { lower } = tokens[at] as Token;
  if (denyingVerbs.has(lower)) return { at, end: at + 1, form: 'DENIED' };
  // `a statement [contradicting] the report` is nobody’s.
  if (contradictingVerbs.has(lower) && (lower !== 'contradicting' || tokens[at - 1]?.text === ','))
    return { at, end: at + 1, form: 'CONTRADICTED' };
  if (rejectingVerbs.has(lower) || acceptingVerbs.has(lower)) return { at, end: at + 1, form: 'REJECTED' };
  const end = endOfWords(tokens, at + 1, rejectingPhrases.get(lower));
  return end < 0 ? null : { at, end, form: 'REJECTED' };
}

/** Not the adjective of `a disputed election`, nor the noun of `the contests that`, nor the second verb of `refused to confirm or deny`. */
export function isRejecting(tokens: readonly Token[], group: VerbGroup, first: number): boolean {
  const at = group.verb;
  const before = at > first ? (tokens[at - 1] as Token) : undefined;
  if (before === undefined) return ((tokens[at] as Token).classes & VERB_ING) !== 0;
  if (before.lower === 'or' || before.lower === 'nor') return false;
  if (group.first < at) return true;
  if (
    (before.classes & (DETERMINER | GENITIVE)) !== 0 &&
    (before.classes & SUBJECT_PRONOUN) === 0 &&
    !/^(?:both|all|each|which)$/.test(before.lower)
  )
    return false;
  return (
    !/^(?:disputes?|contests?)$/.test((tokens[at] as Token).lower) ||
    isVerbOfSomebody(before, tokens[at + 1]) ||
    isOfFigure(tokens, at)
  );
}

/** `a figure Ortell [disputes].` */
function isOfFigure(tokens: readonly Token[], at: number): boolean {
  let name = at - 1;
  while (((tokens[name]?.classes ?? 0) & CAPITALIZED) !== 0) name--;
  const hasArticle = /^(?:an?|the)$/.test(tokens[name - 1]?.lower ?? '');
  return name < at - 1 && hasArticle && claimNouns.has(tokens[name]?.lower ?? '') && isEndOfClause(tokens[at + 1]);
}

/** `dispute` and `contests` are nouns, but between somebody and what is disputed. */
function isVerbOfSomebody(before: Token, next: Token | undefined): boolean {
  if (next === undefined || !/^(?:the|this|that|these|those|his|her|its|their|any|all|both|it)$/.test(next.lower)) return false;
  return (
    (before.classes & (CAPITALIZED | TIME)) === CAPITALIZED ||
    isPersonalPronoun(before) ||
    isAdverb(before) ||
    /^(?:who|which)$/.test(before.lower) ||
    isRole(before.lower) ||
    singularOfRoles(before.lower) !== null ||
    kindOfInstitution(before.lower) !== null
  );
}

/** Nothing is denied behind the verb. */
export const isEndOfClause = (next: Token | undefined): boolean =>
  next === undefined || (next.classes & PUNCTUATION) !== 0 || /^(?:and|but|as|when|in|on|at|while)$/.test(next.lower);
