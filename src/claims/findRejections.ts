import { acceptingVerbs, falseWords, namingVerbs } from '#lexicon/denialWords.ts';
import { DENIES, NEGATES, PUNCTUATION, VERB_ING, VERB_PARTICIPLE } from '#lexicon/wordClasses.ts';
import { endOfClause } from '#quotes/clauseEdges.ts';
import type { SentenceView } from '#quotes/cueSite.ts';
import { behindTime, isRefusal } from '#quotes/isRefusal.ts';
import { readDenier } from '#quotes/readDenier.ts';
import { isAdverb, readVerbGroup, type VerbGroup } from '#quotes/verbGroup.ts';
import type { Token } from '#text/token.ts';
import { readCalledFalse } from './calledFalse.ts';
import { behindAs, isClaim } from './claimObject.ts';
import { endOfMatter } from './endOfMatter.ts';
import { isBarePronoun } from './isBarePronoun.ts';
import { isRuling } from './isRuling.ts';
import { nounBefore } from './nounBefore.ts';
import { readAskedNo } from './readAskedNo.ts';
import { readContradicted } from './readContradicted.ts';
import { readPlea } from './readPlea.ts';
import { readRejectedBy } from './rejectedBy.ts';
import { cueOf, finderOf, isRejecting, type RejectingVerb, rejectingVerbAt } from './rejectingVerb.ts';
import type { Rejection } from './rejection.ts';

/** Finds who denies or dismisses a claim by a verb of denying: `denied the report`, `rejected the charge as false`, `called it a lie`. */
export function findRejections(views: readonly SentenceView[]): Rejection[] {
  const found: Rejection[] = [];
  for (const view of views) {
    const { tokens } = view.passage;
    if ((view.sentence.classes & (DENIES | NEGATES)) === 0) continue;
    // A question asks whether somebody denied it.
    if (tokens[view.sentence.end - 1]?.text === '?') continue;
    for (let i = view.sentence.first; i < view.sentence.end; i++) {
      const { lower, classes } = tokens[i] as Token;
      if (lower === 'no') {
        const no = readAskedNo(view, i);
        if (no !== null) found.push(no);
      }
      if ((classes & DENIES) === 0 || !isReporters(view, i)) continue;
      const verb = rejectingVerbAt(tokens, i);
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

function byVerb(view: SentenceView, verb: RejectingVerb): Rejection | null {
  const { passage, sentence } = view;
  const { tokens, quotationAt } = passage;
  const { at, form } = verb;
  const group = groupAt(view, at);
  const isAccepting = acceptingVerbs.has((tokens[at] as Token).lower);
  if (group.negated !== isAccepting) return null;
  const { classes } = tokens[at] as Token;
  // `a claim swiftly rejected by`
  const isBare = tokens.slice(group.first, at).every(isAdverb);
  if (group.passive || (isBare && (classes & (VERB_PARTICIPLE | VERB_ING)) === VERB_PARTICIPLE)) {
    const passive = readRejectedBy(view, group);
    if (passive !== null) return { view, form, ...passive, cue: cueOf(verb), foundBy: finderOf[form] };
  }
  if (group.passive || !isRejecting(tokens, group, sentence.first)) return null;
  const denier = readDenier(view, isAccepting ? { ...group, negated: false } : group);
  if (denier === null) return null;
  const taken = nounBefore(view, denier, verb);
  if (taken !== null) return taken;
  const first = behindTime(tokens, quotationAt[at] === -1 ? verb.end : behindMark(tokens, verb.end), sentence.end);
  const end = endOfBare(tokens, first) ?? endOfMatter(view, first);
  if (end <= first || ((tokens[first] as Token).classes & PUNCTUATION && quotationAt[first] === -1)) return null;
  const isShifted = tokens[first]?.lower === 'as';
  const matter = { first, end };
  const whole = { first, end: Math.max(end, endOfClause(view, first)) };
  const { lower } = tokens[at] as Token;
  if (form === 'DENIED' ? isRefusal(tokens, matter) : !isClaim(tokens, whole, lower)) return null;
  if (isRuling(tokens, lower, denier.mention, matter)) return null;
  return {
    view,
    form,
    mention: denier.mention,
    cue: cueOf(verb),
    clause: { first: Math.min(denier.first, at), end },
    matter: isShifted ? { first: behindAs(tokens, matter), end } : matter,
    needsFact:
      isBarePronoun(tokens, matter) &&
      /^(?:reject|dismiss|rebuff|discount|repudiat|rubbish|debunk|downplay|brush|shrug|wav|push|scoff)/.test(lower),
    foundBy: finderOf[form],
  };
}

/** `pushed back on [that], and hired`, `scoffed at [that] and left`: behind a pronoun that all is said by; null where none stands. */
function endOfBare(tokens: readonly Token[], first: number): number | null {
  const next = tokens[first + 1]?.text === ',' ? first + 2 : first + 1;
  const isBare = /^(?:it|that|this|them)$/.test(tokens[first]?.lower ?? '') && /^(?:and|but)$/.test(tokens[next]?.lower ?? '');
  return isBare ? first + 1 : null;
}

/** The verb with its auxiliaries; behind the mark where the reporter has put it into quotation marks. */
function groupAt({ passage, sentence }: SentenceView, at: number): VerbGroup {
  const quotation = passage.quotations[passage.quotationAt[at] as number];
  const group = readVerbGroup(passage.tokens, at, sentence.first);
  return quotation === undefined ? group : { ...group, first: Math.min(group.first, quotation.open) };
}

const behindMark = (tokens: readonly Token[], at: number): number =>
  ((tokens[at]?.classes ?? 0) & PUNCTUATION) !== 0 ? at + 1 : at;

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
