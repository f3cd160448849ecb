import { claimNouns } from '#lexicon/denialWords.ts';
import { CONJUNCTION, DETERMINER, GENITIVE, PREPOSITION, PUNCTUATION, SUBORDINATOR, TIME } from '#lexicon/wordClasses.ts';
import type { SentenceView } from '#quotes/cueSite.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Denier } from '#quotes/readDenier.ts';
import { isAdverb } from '#quotes/verbGroup.ts';
import type { Token } from '#text/token.ts';
import { cueOf, finderOf, isEndOfClause, type RejectingVerb } from './rejectingVerb.ts';
import type { Rejection } from './rejection.ts';

/**
 * `..., an account that the owner rejected`, `..., a charge he denied`: the noun for a claim stands before the verb, and takes up what the sentence has said.
 * So does the pronoun of `accused her of theft, which she denied`; what is rejected so may be an offer, unless it is called false.
 */
export function nounBefore(
  { passage, ...view }: SentenceView,
  denier: Denier,
  verb: RejectingVerb,
  isCalledFalse = false,
): Rejection | null {
  const { tokens } = passage;
  const mention = behindNoun(tokens, denier.mention);
  const lead = tokens[mention.first - 1] as Token | undefined;
  const leads = lead?.lower === 'that' || lead?.lower === 'which';
  const before = leads ? mention.first - 2 : mention.first - 1;
  const at = leads && tokens[before]?.text === ',' ? before - 1 : before;
  const noun = tokens[at];
  const isClaimNoun = noun !== undefined && claimNouns.has(noun.lower);
  const isPoint = noun !== undefined && /^(?:point|something|view|idea|notion)$/.test(noun.lower) && lead?.lower === 'that';
  const isOpen = isEndOfClause(tokens[verb.end]);
  const hasArticle = ((tokens[at - 1]?.classes ?? 0) & DETERMINER) !== 0;
  const whole = { view: { passage, ...view }, form: verb.form, mention, cue: cueOf(verb), foundBy: finderOf[verb.form] };
  // Without a pronoun it is an apposition: `, a charge [he denied].`
  const isApposed = isOpen && hasArticle && /^(?:[,–—]|--)$/.test(tokens[at - 2]?.text ?? '');
  const isSomething = noun?.lower === 'something' && isOpen && tokens[at - 1]?.text === ',' && verb.form === 'DENIED';
  if ((isClaimNoun && ((leads && !takesObject(tokens, verb.end)) || isApposed)) || isPoint || isSomething) {
    const first = hasArticle ? at - 1 : at;
    return { ...whole, clause: { first, end: verb.end }, matter: { first, end: at + 1 } };
  }
  const isSaid = verb.form === 'DENIED' || isCalledFalse;
  if (lead?.lower !== 'which' || tokens[before]?.text !== ',' || !isOpen || !isSaid) return null;
  return { ...whole, clause: { first: mention.first, end: verb.end }, matter: { first: mention.first - 1, end: mention.first } };
}

/** `a statement that it shot down [a plane]`: with an object of its own the verb is of another clause, and does not take the noun. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || (next.classes & PUNCTUATION) !== 0) return false;
  const behind = tokens[at + 1];
  // `rejected this week`, `several times`, but `at least two planes`
  const isTime = ((next.classes | (behind?.classes ?? 0)) & TIME) !== 0 || behind?.lower === 'times';
  const isAdjunct = (next.classes & (PREPOSITION | CONJUNCTION | SUBORDINATOR)) !== 0 || isAdverb(next);
  return !isTime && (!isAdjunct || /^(?:least|most)$/.test(behind?.lower ?? ''));
}

/** `a charge [Reyes]`: where the noun for a claim was read as a part of who denies it. */
function behindNoun(tokens: readonly Token[], mention: TokenRange): TokenRange {
  for (let i = mention.first; i < Math.min(mention.end - 1, mention.first + 3); i++)
    if (
      (claimNouns.has((tokens[i] as Token).lower) || tokens[i]?.lower === 'something') &&
      ((tokens[i + 1] as Token).classes & GENITIVE) === 0
    )
      return { first: i + 1, end: mention.end };
  return mention;
}
