import { opposingVerbs, rejectingPhrases } from '#lexicon/denialWords.ts';
import { isRole, singularOfRoles } from '#lexicon/nouns.ts';
import {
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  GENITIVE,
  MOSTLY_NOUN,
  OPENS_QUOTE,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  VERB_BASE,
  VERB_ING,
  VERB_PAST,
  VERB_THIRD,
} from '#lexicon/wordClasses.ts';
import { isCapital } from '#text/isCapital.ts';
import type { Token } from '#text/token.ts';
import type { VerbGroup } from './verbGroup.ts';
import { isFiniteVerb, isPersonalPronoun } from './verbs.ts';

/** May a word that is a noun more often than a verb (`reports`, `claims`) be a verb here? */
export function isVerbHere(tokens: readonly Token[], at: number, group: VerbGroup, first: number): boolean {
  const token = tokens[at] as Token;
  if ((token.classes & CAPITALIZED) !== 0 && at > first) return false;
  const before = at > first ? (tokens[at - 1] as Token) : undefined;
  const after = tokens[at + 1];
  // `better things to do than [comment]`
  if (before?.lower === 'than' && (token.classes & (VERB_PAST | VERB_THIRD)) === 0) return false;
  if (before !== undefined) {
    const inNounPhrase =
      (before.classes & (DETERMINER | POSSESSIVE | GENITIVE)) !== 0 &&
      before.lower !== 'that' &&
      before.lower !== 'both' &&
      before.lower !== 'another' &&
      before.lower !== 'all' &&
      before.lower !== 'this' &&
      !(isSomebody.has(before.lower) && opensPhrase(after)) &&
      // `friends who were with her [say] she fell`
      !(before.lower === 'her' && after !== undefined && isPersonalPronoun(after));
    if (inNounPhrase && before.lower !== 'which') return false;
    if (
      (before.classes & PREPOSITION) !== 0 &&
      (before.classes & CAPITALIZED) === 0 &&
      group.first === at &&
      before.lower !== 'as' &&
      before.lower !== 'like'
    ) {
      return group.participle;
    }
  }
  if (
    after !== undefined &&
    (token.classes & VERB_PAST) !== 0 &&
    group.first === at &&
    before !== undefined &&
    (before.classes & (QUANTITY | DETERMINER)) !== 0 &&
    !isPersonalPronoun(before)
  ) {
    // `the reported transfer`
    if ((before.classes & QUANTITY) === 0 || /[a-z]/.test(after.lower))
      return before.lower === 'both' || before.lower === 'all' || before.lower === 'another' || (before.classes & QUANTITY) !== 0;
  }
  // `a man [accused] of theft`: whoever accuses, accuses somebody, if not one named before (`a rival she accused of theft`).
  const isOfNoun = before !== undefined && (before.classes & CAPITALIZED) === 0 && !isPersonalPronoun(before);
  if (token.lower === 'accused' && group.first === at && after?.lower === 'of' && isOfNoun) return false;
  // `271 pledged delegates`
  if (
    (token.classes & VERB_PAST) !== 0 &&
    group.first === at &&
    before !== undefined &&
    (before.classes & DIGITS) !== 0 &&
    after !== undefined &&
    /s$/.test(after.lower)
  )
    return false;
  // `the first [report]`
  const isOrdinal = /^(?:first|second|third|last|latest|next)$/.test(before?.lower ?? '');
  if (isOrdinal && ((tokens[at - 2]?.classes ?? 0) & DETERMINER) !== 0 && (token.classes & VERB_PAST) === 0) return false;
  if ((token.classes & MOSTLY_NOUN) === 0) return true;
  // `Ortell dismissed U.S. [claims] that`: what she dismisses.
  const verb = tokens[at - 2];
  if (
    at - 2 > first &&
    group.first === at &&
    verb !== undefined &&
    isCapital(before) &&
    /^(?:claims?|reports?|charges?)$/.test(token.lower)
  ) {
    const rejects = opposingVerbs.has(verb.lower);
    if (rejects || (rejectingPhrases.has(tokens[at - 3]?.lower ?? '') && (verb.classes & PREPOSITION) !== 0)) return false;
  }
  // `the News report said`: two verbs do not follow each other.
  if (after !== undefined && group.first === at && isFiniteVerb(tokens, at + 1, at)) return false;
  if (group.first < at) return true;
  // `The paper notes: “...”`
  if ((token.classes & VERB_THIRD) !== 0 && after?.text === ':' && opensQuote(tokens[at + 2])) return true;
  // `the owners had gathered, warning that`: a noun would have its article.
  if (group.participle && after?.lower === 'that') return true;
  if (before === undefined) return false;
  // `Ortell, who left in May, [claims] it was old`, `the club, a charity, [claims] that`: a noun would have its article.
  const tellsOfNoun = after?.lower === 'that' && isFiniteVerb(tokens, at + 2, at + 1);
  if ((token.classes & VERB_THIRD) !== 0 && closesAside(tokens, at - 1, first) && opensPhrase(after) && !tellsOfNoun) return true;
  // `the mayor claims his bridge is safe`: no noun stands between a noun and an article.
  if (opensPhrase(after) && after?.lower !== 'that') {
    if ((token.classes & VERB_THIRD) !== 0 && endsSubject(before)) return true;
    if ((token.classes & VERB_BASE) !== 0 && singularOfRoles(before.lower) !== null) return true;
  }
  // `the rebels claim to have won`
  if (
    (token.classes & VERB_BASE) !== 0 &&
    after?.lower === 'to' &&
    tokens[at + 2]?.lower === 'have' &&
    singularOfRoles(before.lower) !== null
  )
    return true;
  // `the suit claims Ortell fell`: a name with its verb, and no noun, stands behind it.
  if ((token.classes & VERB_THIRD) !== 0 && endsSubject(before) && isCapital(after) && isFiniteVerb(tokens, at + 2, at + 1))
    return true;
  // `the mayor disputed that`: an adjective would have its noun behind it.
  if ((token.classes & VERB_PAST) !== 0 && (after?.lower === 'that' || after?.lower === 'the')) return true;
  return (
    isPersonalPronoun(before) ||
    before.lower === 'who' ||
    (after?.lower === 'that' && (before.classes & (VERB_PAST | VERB_BASE | PUNCTUATION)) === 0 && /s$/.test(before.lower)) ||
    (before.classes & CAPITALIZED) !== 0
  );
}

/** `Ortell, who left[,]`, `the club, a charity[,]`, `Ortell, 40[,]`, `an aide, Ortell[,]`; `bribes, gifts[,]` is a list. */
function closesAside(tokens: readonly Token[], comma: number, first: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  let open = comma - 1;
  while (open > first && (tokens[open] as Token).text !== ',') open--;
  const begin = tokens[open + 1] as Token;
  const isName = isCapital(begin) && isRole(tokens[open - 1]?.lower ?? '');
  return open > first && (isName || (begin.classes & (RELATIVE | DETERMINER | DIGITS)) !== 0 || begin.lower === 'however');
}

/** Words that can be people as well as an article: `some said`. */
const isSomebody: ReadonlySet<string> = new Set(['some', 'each', 'any', 'those', 'these']);

/** Does a noun phrase or a clause begin with the word? */
const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & (DETERMINER | POSSESSIVE | SUBJECT_PRONOUN)) !== 0;

const opensQuote = (token: Token | undefined): boolean => token !== undefined && (token.classes & OPENS_QUOTE) !== 0;

/** May the word be the last of a subject in the singular: is it a word of no other kind? */
const endsSubject = (token: Token): boolean =>
  (token.classes & (PUNCTUATION | PREPOSITION | CONJUNCTION | VERB_BASE | VERB_PAST | VERB_ING | SUBORDINATOR)) === 0 &&
  /[a-z]$/.test(token.lower) &&
  !token.lower.endsWith('s');
