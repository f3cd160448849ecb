import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { amounts, shares } from '#lexicon/shares.ts';
import { AUXILIARY, CAPITALIZED, VERB_ING } from '#lexicon/wordClasses.ts';
import { nearestPhrase, startOfNounPhrase } from '#quotes/startOfNounPhrase.ts';
import type { Token } from '#text/token.ts';
import type { Mention } from './mention.ts';
import type { Walk } from './walk.ts';

/** A phrase that may begin with its owner. */
export type Owned = Pick<Mention, 'first' | 'end' | 'head'>;

/**
 * `the experts` behind `a panel of independent experts`: the longer noun phrase before it that ends with the same noun, which no attribution has named
 * yet. Null where there is none.
 */
export function antecedent({ passage }: Walk, mention: Mention): Owned | null {
  if (!mention.isDefinite || mention.isOwned) return null;
  const { tokens, quotationAt } = passage;
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.lower !== mention.noun || quotationAt[i] !== -1 || isBeforeNoun(tokens, i)) continue;
    const sentence = passage.sentences[passage.sentenceAt(i)];
    const start = behindOf(tokens, nearestPhrase(tokens, startOfNounPhrase(tokens, i + 1, sentence?.first ?? 0), i + 1), i);
    // `The mayor is facing attack ads`: the verb is none of theirs.
    const isVerb =
      start < i && ((tokens[start] as Token).classes & VERB_ING) !== 0 && ((tokens[start - 1]?.classes ?? 0) & AUXILIARY) !== 0;
    const first = behindAnd(tokens, isVerb ? start + 1 : start, i);
    // `the letter` behind `its letter`: whose it is says more.
    const isOwned = /^(?:his|her|its)$/.test(tokens[first]?.lower ?? '') && kindOfInstitution(mention.noun) === 'DOCUMENT';
    // `the inspector` behind `an inspector who signed`: as he was brought in.
    const isBroughtIn = /^an?$/.test(tokens[first]?.lower ?? '') && isRole(mention.noun);
    if (i - first <= mention.head - mention.first && !isOwned && !isBroughtIn) continue;
    const words = tokens.slice(first, i).map(({ lower }) => lower);
    if (!mention.modifiers.every((word) => words.includes(word))) continue;
    return { first, end: i + 1, head: i };
  }
  return null;
}

/** `airline [officials]`: the noun only tells of another. */
const isBeforeNoun = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at + 1] ?? { lower: '' };
  return isRole(lower) || singularOfRoles(lower) !== null || lower === 'staff';
};

/** `Doctors and [a hospital]`: where the last of several begins. */
function behindAnd(tokens: readonly Token[], first: number, head: number): number {
  for (let i = head - 1; i > first; i--) if ((tokens[i] as Token).lower === 'and') return i + 1;
  return first;
}

/** `criticism of [the school]`, but `a group of researchers`: where the phrase of a noun begins, with which a longer phrase may end. */
function behindOf(tokens: readonly Token[], first: number, head: number): number {
  for (let i = head - 1; i > first; i--) {
    if (tokens[i]?.lower !== 'of' && tokens[i]?.lower !== 'for') continue;
    const [before, next] = [tokens[i - 1] as Token, tokens[i + 1] as Token];
    const isOfThem = shares.has(before.lower) || amounts.has(before.lower) || togetherness.has(before.lower);
    const isName = (before.classes & next.classes & CAPITALIZED) !== 0 || tokens.slice(i, head).some(({ text }) => text === ')');
    if (isOfThem || isName) return first;
    return i + 1;
  }
  return first;
}

/** Nouns for several together, who are told by the noun behind `of`. */
const togetherness = new Set('group groups pair couple team panel coalition alliance trio band crowd series number'.split(' '));

/** How many tokens back an antecedent is looked for. */
const reach = 600;
