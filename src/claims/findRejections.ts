import {
  claimNouns,
  contradictingVerbs,
  denyingVerbs,
  falseWords,
  namingVerbs,
  rejectingPhrases,
  rejectingVerbs,
} from '#lexicon/denialWords.ts';
import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import {
  CAPITALIZED,
  DENIES,
  DETERMINER,
  GENITIVE,
  PUNCTUATION,
  SUBJECT_PRONOUN,
  TIME,
  VERB_ING,
  VERB_PARTICIPLE,
} from '#lexicon/wordClasses.ts';
import { endOfClause } from '#quotes/clauseEdges.ts';
import type { SentenceView } from '#quotes/cueSite.ts';
import type { TokenRange } from '#quotes/found.ts';
import { behindTime, isRefusal } from '#quotes/isRefusal.ts';
import { type Denier, readDenier } from '#quotes/readDenier.ts';
import { isAdverb, readVerbGroup, type VerbGroup } from '#quotes/verbGroup.ts';
import { isPersonalPronoun } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { readCalledFalse } from './calledFalse.ts';
import { behindAs, isClaim } from './claimObject.ts';
import { endOfMatter } from './endOfMatter.ts';
import { endOfWords } from './endOfWords.ts';
import { readContradicted } from './readContradicted.ts';
import { readPlea } from './readPlea.ts';
import { readRejectedBy } from './rejectedBy.ts';
import type { Rejection } from './rejection.ts';

/** A verb of denying or rejecting where it stands. */
interface RejectingVerb {
  readonly at: number;
  /** The index behind its last word: `played down`. */
  readonly end: number;
  readonly form: Rejection['form'];
}

/** Finds who denies or dismisses a claim by a verb of denying: `denied the report`, `rejected the charge as false`, `called it a lie`. */
export function findRejections(views: readonly SentenceView[]): Rejection[] {
  const found: Rejection[] = [];
  for (const view of views) {
    const { tokens } = view.passage;
    if ((view.sentence.classes & DENIES) === 0) continue;
    // A question asks whether somebody denied it.
    if (tokens[view.sentence.end - 1]?.text === '?') continue;
    for (let i = view.sentence.first; i < view.sentence.end; i++) {
      const { lower, classes } = tokens[i] as Token;
      if ((classes & DENIES) === 0 || !isReporters(view, i)) continue;
      const verb = verbAt(tokens, i);
      const one =
        (verb !== null
          ? byVerb(view, verb)
          : namingVerbs.has(lower)
            ? (readCalledFalse(view, i) ?? calledBehindNoun(view, i))
            : null) ??
        readPlea(view, i) ??
        readContradicted(view, i);
      if (one !== null) found.push(one);
    }
  }
  return found;
}

/** Is the word the reporter's own, or a scrap of quoted words in the reporter's clause (`“categorically denies” that`)? */
function isReporters({ passage }: SentenceView, at: number): boolean {
  const { quotationAt, quotations, tokens } = passage;
  const quotation = quotations[quotationAt[at] as number];
  if (quotation === undefined) return true;
  const before = tokens[quotation.open - 1];
  // `“categorically denies each and every word of it”`
  const isVerbOfClause =
    tokens.slice(quotation.open + 1, at).every(isAdverb) && !/^(?:deny|reject)$/.test((tokens[at] as Token).lower);
  return (
    (quotation.close - quotation.open <= 4 || isVerbOfClause) && before !== undefined && (before.classes & PUNCTUATION) === 0
  );
}

function verbAt(tokens: readonly Token[], at: number): RejectingVerb | null {
  const { lower } = tokens[at] as Token;
  if (denyingVerbs.has(lower)) return { at, end: at + 1, form: 'DENIED' };
  // `a statement [contradicting] the report` is nobody’s.
  if (contradictingVerbs.has(lower) && (lower !== 'contradicting' || tokens[at - 1]?.text === ','))
    return { at, end: at + 1, form: 'CONTRADICTED' };
  if (rejectingVerbs.has(lower)) return { at, end: at + 1, form: 'REJECTED' };
  const end = endOfWords(tokens, at + 1, rejectingPhrases.get(lower));
  return end < 0 ? null : { at, end, form: 'REJECTED' };
}

function byVerb(view: SentenceView, verb: RejectingVerb): Rejection | null {
  const { passage, sentence } = view;
  const { tokens, quotationAt } = passage;
  const { at, form } = verb;
  const group = groupAt(view, at);
  if (group.negated) return null;
  const { classes } = tokens[at] as Token;
  // `a claim swiftly rejected by`
  const isBare = tokens.slice(group.first, at).every(isAdverb);
  if (group.passive || (isBare && (classes & (VERB_PARTICIPLE | VERB_ING)) === VERB_PARTICIPLE)) {
    const passive = readRejectedBy(view, group);
    if (passive !== null) return { view, form, ...passive, cue: cueOf(verb), foundBy: finders[form] };
  }
  if (group.passive || !isVerb(tokens, group, sentence.first)) return null;
  const denier = readDenier(view, group);
  if (denier === null) return null;
  const taken = nounBefore(view, denier, verb);
  if (taken !== null) return taken;
  const first = behindTime(tokens, quotationAt[at] === -1 ? verb.end : behindMark(tokens, verb.end), sentence.end);
  const end = endOfMatter(view, first);
  if (end <= first || ((tokens[first] as Token).classes & PUNCTUATION && quotationAt[first] === -1)) return null;
  const isShifted = tokens[first]?.lower === 'as';
  const matter = { first, end };
  const whole = { first, end: Math.max(end, endOfClause(view, first)) };
  if (form === 'DENIED' ? isRefusal(tokens, matter) : !isClaim(tokens, whole, (tokens[at] as Token).lower)) return null;
  return {
    view,
    form,
    mention: denier.mention,
    cue: cueOf(verb),
    clause: { first: Math.min(denier.first, at), end },
    matter: isShifted ? { first: behindAs(tokens, matter), end } : matter,
    foundBy: finders[form],
  };
}

/** The verb with its auxiliaries; behind the mark where the reporter has put it into quotation marks. */
function groupAt({ passage, sentence }: SentenceView, at: number): VerbGroup {
  const quotation = passage.quotations[passage.quotationAt[at] as number];
  const group = readVerbGroup(passage.tokens, at, sentence.first);
  return quotation === undefined ? group : { ...group, first: Math.min(group.first, quotation.open) };
}

const finders = { DENIED: 'denyingVerb', REJECTED: 'rejectingVerb', CONTRADICTED: 'contradictingVerb' } as const;
const cueOf = ({ at, end }: RejectingVerb): Rejection['cue'] => ({ first: at, end });
const behindMark = (tokens: readonly Token[], at: number): number =>
  ((tokens[at]?.classes ?? 0) & PUNCTUATION) !== 0 ? at + 1 : at;

/** Not the adjective of `a disputed election`, nor the noun of `the contests that`, nor the second verb of `refused to confirm or deny`. */
function isVerb(tokens: readonly Token[], group: VerbGroup, first: number): boolean {
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
  return !/^(?:disputes?|contests?)$/.test((tokens[at] as Token).lower) || isVerbOfSomebody(before, tokens[at + 1]);
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

/**
 * `..., an account that the owner rejected`, `..., a charge he denied`: the noun for a claim stands before the verb, and takes up what the sentence has said.
 * So does the pronoun of `accused her of theft, which she denied`; what is rejected so may be an offer, unless it is called false.
 */
function nounBefore(
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
  const whole = { view: { passage, ...view }, form: verb.form, mention, cue: cueOf(verb), foundBy: finders[verb.form] };
  // Without a pronoun it is an apposition: `, a charge [he denied].`
  const isApposed = isOpen && hasArticle && /^(?:[,–—]|--)$/.test(tokens[at - 2]?.text ?? '');
  const isSomething = noun?.lower === 'something' && isOpen && tokens[at - 1]?.text === ',' && verb.form === 'DENIED';
  if ((isClaimNoun && (leads || isApposed)) || isPoint || isSomething) {
    const first = hasArticle ? at - 1 : at;
    return { ...whole, clause: { first, end: verb.end }, matter: { first, end: at + 1 } };
  }
  const isSaid = verb.form === 'DENIED' || isCalledFalse;
  if (lead?.lower !== 'which' || tokens[before]?.text !== ',' || !isOpen || !isSaid) return null;
  return { ...whole, clause: { first: mention.first, end: verb.end }, matter: { first: mention.first - 1, end: mention.first } };
}

/** `a statement that Ortell [called untrue]`, `..., which Ortell called a lie`. */
function calledBehindNoun(view: SentenceView, at: number): Rejection | null {
  const { tokens } = view.passage;
  const isArticle = /^(?:an?|“|")$/.test(tokens[at + 1]?.lower ?? '');
  const end = isArticle ? at + 3 : at + 2;
  if (!falseWords.has(tokens[end - 1]?.lower ?? '')) return null;
  const denier = readDenier(view, groupAt(view, at));
  const found = denier === null ? null : nounBefore(view, denier, { at, end, form: 'REJECTED' }, true);
  if (found === null) return null;
  // `called “false and offensive”`
  const quotation = view.passage.quotations[view.passage.quotationAt[end - 1] ?? -1];
  const clause = { ...found.clause, end: Math.max(found.clause.end, quotation === undefined ? end : quotation.end) };
  return { ...found, clause, cue: { first: at, end: at + 1 }, foundBy: 'calledFalse' };
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

/** Nothing is denied behind the verb. */
const isEndOfClause = (next: Token | undefined): boolean =>
  next === undefined || (next.classes & PUNCTUATION) !== 0 || /^(?:and|but|as|when|in|on|at|while)$/.test(next.lower);
