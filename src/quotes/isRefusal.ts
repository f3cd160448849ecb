import { singularOfRoles } from '#lexicon/nouns.ts';
import { refusals } from '#lexicon/refusals.ts';
import {
  AUXILIARY,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  GENITIVE,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  TIME,
  VERB_ING,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { TokenRange } from './found.ts';
import { readObject } from './readObject.ts';
import { isAdverb } from './verbGroup.ts';
import { isFiniteVerb, isIngForm, isPersonalPronoun } from './verbs.ts';

/** Is somebody refused something by what stands behind `denied` (`him a visa`, `the request`), and no claim denied? */
export function isRefusal(tokens: readonly Token[], { first: from, end }: TokenRange): boolean {
  const first = behindTime(tokens, from, end);
  const begin = tokens[first];
  if (begin === undefined || first >= end || begin.lower === 'that' || isGerund(begin)) return false;
  if (isPersonalPronoun(begin)) return false;
  if (/^(?:him|her|them|me|us|himself|herself|themselves)$/.test(begin.lower) && end - first > 1) {
    // `denied her role`: a possessive, and not somebody.
    if (begin.lower !== 'her' || isArticle(tokens[first + 1] as Token)) return true;
  }
  const object = readObject(tokens, first, end);
  if (object === null) return false;
  // `denied Reyes bail`
  if (object.end < end && refusals.has((tokens[object.end] as Token).lower)) return true;
  // `denied Tarn had fired`: a clause.
  if (object.end < end && isFiniteVerb(tokens, object.end, first) && !isAdjective(tokens, object.end)) return false;
  return (
    refusals.has((tokens[object.head] as Token).lower) ||
    namesAnother(tokens, first, end) ||
    isName(tokens, object) ||
    holdsSomebody(tokens, object)
  );
}

const isGerund = (token: Token): boolean => (token.classes & CAPITALIZED) === 0 && isIngForm(token);

/** `denied [on Friday] that`, `denied [again] that` */
export function behindTime(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  while (at < end) {
    const token = tokens[at] as Token;
    const isDay = (token.classes & (TIME | CAPITALIZED)) === (TIME | CAPITALIZED);
    if (isDay || isAdverb(token)) at++;
    else if (/^(?:on|in|late|early)$/.test(token.lower) && ((tokens[at + 1]?.classes ?? 0) & TIME) !== 0) at += 2;
    else break;
  }
  return at < end ? at : first;
}

/** `many [energized] workers`: what looks like a verb behind a word for how many. */
const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at - 1]?.classes ?? 0) & (QUANTITY | DETERMINER)) !== 0;

const isArticle = ({ classes, lower }: Token): boolean =>
  (classes & (DETERMINER | POSSESSIVE)) !== 0 && !/^(?:that|this|all|both|any)$/.test(lower);

/** `denied the builder [a licence]`: a second noun phrase right behind the first. */
function namesAnother(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first + 1; i + 1 < end; i++) {
    const token = tokens[i] as Token;
    if ((token.classes & (PUNCTUATION | PREPOSITION | AUXILIARY | CONJUNCTION)) !== 0 && (token.classes & GENITIVE) === 0)
      return false;
    if (token.lower === 'that' || (isFiniteVerb(tokens, i, first) && !isAdjective(tokens, i))) return false;
    if (!isArticle(token) || ((tokens[i + 1] as Token).classes & TIME) !== 0) continue;
    const before = tokens[i - 1] as Token;
    return (
      (before.classes & (DETERMINER | VERB_ING)) === 0 && !isAdverb(before) && before.lower !== 'all' && before.lower !== 'both'
    );
  }
  return false;
}

/** `denied Ilse Ortell, head of the port, a hearing`: nobody denies a person. */
function isName(tokens: readonly Token[], { first, head, end }: TokenRange & { head: number }): boolean {
  for (let i = first; i < end; i++) {
    const { classes } = tokens[i] as Token;
    if ((classes & CAPITALIZED) === 0 && (classes & PUNCTUATION) === 0) return false;
    if ((classes & GENITIVE) !== 0) return false;
  }
  return head >= first;
}

/** `denied [workers] overtime`: people before what they do not get. */
function holdsSomebody(tokens: readonly Token[], { first, head }: TokenRange & { head: number }): boolean {
  for (let i = first; i < head; i++) {
    const { lower } = tokens[i] as Token;
    const isPeople = singularOfRoles(lower) !== null || lower === 'folks' || lower === 'children' || lower === 'families';
    if (isPeople && ((tokens[i + 1] as Token).classes & (GENITIVE | PUNCTUATION)) === 0 && lower !== 'people') return true;
  }
  return false;
}
