import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import {
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  OBJECT_PRONOUN,
  PREPOSITION,
  PUNCTUATION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  VERB_ING,
  VERB_PAST,
  VERB_THIRD,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Draft, TokenRange } from '../found.ts';
import type { Passage, PassageSentence } from '../passage.ts';
import type { QuoteKind } from '../quote.ts';
import { hasFiniteVerb, isPersonalPronoun } from '../verbs.ts';
import type { Trait } from '../weigh.ts';

/** What the trait begins with that every quote of a finder has. */
export const FOUND_BY = 'found by';

/**
 * What can be told of a quote that makes it more or less likely to be right: which finder, which verb, what stands behind it, who speaks, where the
 * words begin and end. Every trait is of a closed class; none is a word of what is said.
 */
export function traitsOf(passage: Passage, draft: Draft, content: readonly TokenRange[], kind: QuoteKind): Trait[] {
  const { foundBy, site } = draft;
  const traits: Trait[] = [
    [FOUND_BY, foundBy],
    [foundBy, kind],
    ['of', sizeOf(content), 'words'],
  ];
  if (content.length > 1) traits.push(['in stretches']);
  if (kind !== 'DIRECT') traits.push(...traitsOfClause(passage, content, kind));
  if (draft.goesOnFrom !== null) return traits;
  traits.push(['mention:', mentionOf(passage, draft.mention)]);
  if (site === null) return traits;
  const { verb, group, next, shared } = site;
  const form = formOf(passage.tokens[group.verb] as Token);
  traits.push(['verb:', verb.verb], [foundBy, 'before', next.kind], ['verb is', form]);
  if (shared) traits.push(['subject is shared']);
  if (group.participle) traits.push(['participle']);
  if (group.modal) traits.push(['modal']);
  if (next.addressee !== null) traits.push(['has addressee']);
  return traits;
}

const sizes = [2, 4, 8, 16, 32, 64].map((most): [number, string] => [most, `up to ${most}`]);

function sizeOf(content: readonly TokenRange[]): string {
  const size = content.reduce((sum, { first, end }) => sum + end - first, 0);
  return sizes.find(([most]) => size <= most)?.[1] ?? 'very many';
}

/** Of words that are a clause of the sentence: its edges, and whether it has a verb. */
function traitsOfClause(passage: Passage, content: readonly TokenRange[], kind: QuoteKind): Trait[] {
  const { tokens, sentences } = passage;
  const first = content[0]?.first ?? 0;
  const end = content.at(-1)?.end ?? first;
  const sentence = sentences[passage.sentenceAt(first)] as PassageSentence;
  const rest = tokens.slice(end, sentence.end).some(({ classes }) => (classes & PUNCTUATION) === 0);
  const hasVerb = content.some((range) => hasFiniteVerb(tokens, range.first, range.end));
  return [
    [kind, 'from', beginningOf(tokens[first] as Token)],
    [kind, hasVerb ? 'with a verb' : 'without a verb'],
    rest ? ['ends before', beginningOf(tokens[end] as Token)] : ['ends the sentence'],
    ...(first === sentence.first ? [['begins the sentence']] : []),
  ];
}

/** What kind of word a stretch begins with. */
function beginningOf(token: Token): string {
  const { classes } = token;
  if ((classes & PUNCTUATION) !== 0) return token.text === ',' ? 'a comma' : 'a mark';
  if (isPersonalPronoun(token) || (classes & (SUBJECT_PRONOUN | OBJECT_PRONOUN)) !== 0) return 'a pronoun';
  if ((classes & CONJUNCTION) !== 0) return 'a conjunction';
  if ((classes & SUBORDINATOR) !== 0) return 'a subordinator';
  if ((classes & RELATIVE) !== 0) return 'a relative';
  if ((classes & DETERMINER) !== 0) return 'a determiner';
  if ((classes & PREPOSITION) !== 0) return 'a preposition';
  if ((classes & CAPITALIZED) !== 0) return 'a capital';
  if ((classes & VERB_ING) !== 0) return 'an -ing form';
  return 'another word';
}

function formOf({ classes }: Token): string {
  if ((classes & VERB_PAST) !== 0) return 'past';
  if ((classes & VERB_THIRD) !== 0) return 'present';
  return (classes & VERB_ING) !== 0 ? 'an -ing form' : 'a base';
}

function mentionOf({ tokens }: Passage, mention: TokenRange | null): string {
  if (mention === null) return 'none';
  const first = tokens[mention.first] as Token;
  if (mention.end === mention.first + 1 && (isPersonalPronoun(first) || (first.classes & SUBJECT_PRONOUN) !== 0))
    return first.lower === 'he' || first.lower === 'she' ? 'he or she' : 'another pronoun';
  let hasCapital = false;
  for (let i = mention.first; i < mention.end; i++) {
    const token = tokens[i] as Token;
    if (isRole(token.lower) || singularOfRoles(token.lower) !== null) return 'people';
    if (kindOfInstitution(token.lower) !== null) return 'a body';
    hasCapital ||= (token.classes & CAPITALIZED) !== 0 && (token.classes & DETERMINER) === 0;
  }
  return hasCapital ? 'a name' : 'a thing';
}
