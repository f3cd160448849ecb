import { claimNouns, contradictingVerbs, denyingVerbs, disputingVerbs } from '#lexicon/denialWords.ts';
import { DETERMINER, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { SentenceView } from '#quotes/cueSite.ts';
import { endOfSpeaker } from '#quotes/finders/speakerBehindVerb.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readSubject } from '#quotes/subject.ts';
import { isAdverb, type VerbGroup } from '#quotes/verbGroup.ts';
import type { Token } from '#text/token.ts';
import { namesClaim } from './claimObject.ts';

/** Who is behind `by`, and what they reject. */
export interface RejectedBy {
  readonly mention: TokenRange;
  readonly matter: TokenRange;
  readonly clause: TokenRange;
}

/** How far behind the verb `by` may stand: `were dismissed as a shabby lie [by] the mayor`. */
const reach = 8;

/** Reads a rejection in the passive, whole or shortened: `the charge was denied by the mayor`, `a charge denied by the mayor`. */
export function readRejectedBy(view: SentenceView, group: VerbGroup): RejectedBy | null {
  const { passage, sentence } = view;
  const { tokens, quotationAt } = passage;
  if (group.negated || group.modal || group.infinitive) return null;
  const next = tokens[group.end];
  // `the report rejected the claim by Reyes` is no shortened passive.
  if (!group.passive && (next === undefined || (!/^(?:by|as)$/.test(next.lower) && !isAdverb(next)))) return null;
  let by = group.end;
  while (by < Math.min(sentence.end, group.end + reach) && (tokens[by] as Token).lower !== 'by') {
    if (quotationAt[by] === -1 && ((tokens[by] as Token).classes & PUNCTUATION) !== 0) return null;
    by++;
  }
  if (tokens[by]?.lower !== 'by' || by > group.end + reach) return null;
  const matter = group.passive ? subjectOf(view, group) : nounBefore(tokens, group.first);
  if (matter === null) return null;
  const end = endOfSpeaker(view, by + 1, false);
  if (end <= by + 1) return null;
  return { mention: { first: by + 1, end }, matter, clause: { first: matter.first, end } };
}

function subjectOf({ passage, sentence }: SentenceView, group: VerbGroup): TokenRange | null {
  const { tokens } = passage;
  const before = group.first - 1;
  const verb = tokens[group.verb]?.lower ?? '';
  // `That was disputed by`; `that was rejected by` may be an offer.
  const isDisputed = disputingVerbs.has(verb) || contradictingVerbs.has(verb) || denyingVerbs.has(verb);
  if (isDisputed && before >= sentence.first && /^(?:that|this|it)$/.test(tokens[before]?.lower ?? ''))
    return { first: before, end: before + 1 };
  const subject = readSubject(passage, group.first, sentence.first);
  if (subject === null) return null;
  const range = { first: subject.first, end: subject.end };
  return namesClaim(tokens, range) ? range : null;
}

/** The word for a claim that stands right before the verb, with its article: `a charge denied by`, `the charge, denied by`. */
function nounBefore(tokens: readonly Token[], at: number): TokenRange | null {
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const noun = tokens[end - 1];
  if (noun === undefined || !claimNouns.has(noun.lower)) return null;
  let first = end - 1;
  while (first > 0 && end - first < 5 && ((tokens[first - 1] as Token).classes & PUNCTUATION) === 0) {
    first--;
    if (((tokens[first] as Token).classes & DETERMINER) !== 0) return { first, end };
  }
  return { first: end - 1, end };
}
