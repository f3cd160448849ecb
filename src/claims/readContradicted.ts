import { contradictingVerbs, opposingWords, sayingForms } from '#lexicon/denialWords.ts';
import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { CAPITALIZED, REPORTS, TIME } from '#lexicon/wordClasses.ts';
import type { SentenceView } from '#quotes/cueSite.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readDenier } from '#quotes/readDenier.ts';
import { readObject } from '#quotes/readObject.ts';
import { readVerbGroup } from '#quotes/verbGroup.ts';
import { isFiniteVerb, isIngForm } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import type { Rejection } from './rejection.ts';

/** How many words may stand between `told` and `the opposite`: `told The Sabel Mail the opposite`. */
const reach = 5;

/** `contradicted the minister`, `said otherwise`, `told The Sabel Mail the opposite`: somebody is contradicted, and no claim named. */
export function readContradicted(view: SentenceView, at: number): Rejection | null {
  const { tokens } = view.passage;
  const isVerb = contradictingVerbs.has((tokens[at] as Token).lower);
  const verb = !isVerb ? sayingBefore(view, at) : isIngForm(tokens[at] as Token) ? cueBefore(view, at) : at;
  if (verb < 0) return null;
  const matter = isVerb ? somebodyBehind(tokens, at + 1, view.sentence.end) : { first: at, end: at + 1 };
  if (matter === null) return null;
  const group = readVerbGroup(tokens, verb, view.sentence.first);
  const denier = group.negated || group.passive ? null : readDenier(view, group);
  // `They contradict her`: the dates may, or the letters.
  if (denier === null || /^(?:it|they|this|these|that|which)$/.test((tokens[denier.mention.first] as Token).lower)) return null;
  return {
    view,
    form: 'CONTRADICTED',
    mention: denier.mention,
    cue: { first: verb, end: isVerb ? verb + 1 : at + 1 },
    clause: { first: Math.min(denier.first, verb), end: matter.end },
    matter,
    foundBy: 'contradictedSomebody',
  };
}

/** `the minister`, `Marlow`, `him`; of `the will of the council` nobody says that it is so. */
function somebodyBehind(tokens: readonly Token[], first: number, end: number): TokenRange | null {
  const begin = tokens[first];
  if (begin === undefined || first >= end || begin.lower === 'what') return null;
  if (/^(?:him|her|them)$/.test(begin.lower) && readObject(tokens, first, end)?.end !== first + 2)
    return { first, end: first + 1 };
  const object = readObject(tokens, first, end);
  if (object === null) return null;
  const { classes, lower } = tokens[object.head] as Token;
  return (classes & (CAPITALIZED | TIME)) === CAPITALIZED || isRole(lower) || kindOfInstitution(lower) !== null
    ? { first, end: object.end }
    : null;
}

/** `the bridge was safe, he said on Friday, [contradicting] the minister`: the verb by which it was said; -1 where there is none. */
function cueBefore({ passage, sentence }: SentenceView, at: number): number {
  const { tokens, quotationAt } = passage;
  if (tokens[at - 1]?.text !== ',') return -1;
  for (let i = at - 2; i >= sentence.first; i--)
    if (quotationAt[i] === -1 && ((tokens[i] as Token).classes & REPORTS) !== 0 && isFiniteVerb(tokens, i, sentence.first))
      return i;
  return -1;
}

/** `Ortell [disagreed], saying`: one with another; `experts disagree` among themselves. */
function disagreesAt(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // `Ortell disagreed.` alone: who speaks next gives the reason, and contradicts.
  const goesOn = next !== undefined && /^(?:,|:|;|–|—|and|but)$/.test(next.lower);
  const isPlural = before !== undefined && /s$/.test(before.lower) && (before.classes & CAPITALIZED) === 0;
  const areMany =
    before === undefined || isPlural || singularOfRoles(before.lower) !== null || /^(?:to|they|we|not)$/.test(before.lower);
  return goesOn && !areMany;
}

/** The verb of saying before `otherwise` or `the opposite`, or `disagreed` itself; -1 where there is none. */
function sayingBefore({ passage, sentence }: SentenceView, at: number): number {
  const { tokens, quotationAt } = passage;
  const { lower } = tokens[at] as Token;
  if (!opposingWords.has(lower)) return -1;
  if (lower.startsWith('disagree')) return disagreesAt(tokens, at) ? at : -1;
  if (lower === 'differ' && tokens[at + 1]?.lower === 'from') return -1;
  if (lower === 'differ')
    return tokens[at - 1]?.lower === 'to' && /^beg(?:s|ged)?$/.test(tokens[at - 2]?.lower ?? '') ? at - 2 : -1;
  const isAdverb = lower === 'otherwise';
  if (!isAdverb && tokens[at - 1]?.lower !== 'the') return -1;
  const nearest = at - (isAdverb ? 1 : 2);
  for (let i = nearest; i >= Math.max(sentence.first, at - reach - 2); i--) {
    if (quotationAt[i] !== quotationAt[at]) return -1;
    const { lower: word } = tokens[i] as Token;
    if (sayingForms.has(word)) return i === nearest || (!isAdverb && word.startsWith('t')) ? i : -1;
  }
  return -1;
}
