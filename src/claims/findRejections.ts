import { claimNouns, denyingVerbs, falseWords, namingVerbs, rejectingVerbs } from '#lexicon/denialWords.ts';
import { CAPITALIZED, DENIES, DETERMINER, GENITIVE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import { endOfClause, endOfPhrase } from '#quotes/clauseEdges.ts';
import type { SentenceView } from '#quotes/cueSite.ts';
import type { TokenRange } from '#quotes/found.ts';
import { isRefusal } from '#quotes/isRefusal.ts';
import { readMainSubject, readSubject } from '#quotes/subject.ts';
import { readVerbGroup } from '#quotes/verbGroup.ts';
import type { Token } from '#text/token.ts';

/** A denial that a verb makes, with or without a quote. Ranges of tokens. */
export interface Rejection {
  readonly view: SentenceView;
  readonly form: 'DENIED' | 'REJECTED';
  readonly mention: TokenRange;
  readonly cue: TokenRange;
  /** The clause that carries it. */
  readonly clause: TokenRange;
  /** What is denied, as it is named there. */
  readonly matter: TokenRange;
  readonly foundBy: string;
}

/** Finds who denies or dismisses a claim by a verb of denying: `denied the report`, `rejected the charge as false`, `called it a lie`. */
export function findRejections(views: readonly SentenceView[]): Rejection[] {
  const found: Rejection[] = [];
  for (const view of views) {
    const { tokens, quotationAt } = view.passage;
    if ((view.sentence.classes & DENIES) === 0) continue;
    for (let i = view.sentence.first; i < view.sentence.end; i++) {
      const { lower, classes } = tokens[i] as Token;
      if ((classes & DENIES) === 0 || quotationAt[i] !== -1) continue;
      const denies = denyingVerbs.has(lower);
      if (denies || rejectingVerbs.has(lower)) {
        const one = byVerb(view, i, denies);
        if (one !== null) found.push(one);
      } else if (namingVerbs.has(lower)) {
        const one = byName(view, i);
        if (one !== null) found.push(one);
      }
    }
  }
  return found;
}

function subjectAt(view: SentenceView, group: ReturnType<typeof readVerbGroup>): TokenRange | null {
  const { passage, sentence } = view;
  const site = view.sites.find((other) => other.group.verb === group.verb);
  if (site !== undefined) return site.subject;
  const before = group.first > sentence.first ? (passage.tokens[group.first - 1] as Token) : undefined;
  const shares = group.participle || before?.lower === 'and' || before?.lower === 'but' || before?.text === ',';
  const own = shares && group.participle ? null : readSubject(passage, group.first, sentence.first);
  return own ?? (shares ? readMainSubject(passage, sentence.first, group.first) : null);
}

function byVerb(view: SentenceView, at: number, denies: boolean): Rejection | null {
  const { passage, sentence } = view;
  const { tokens } = passage;
  const group = readVerbGroup(tokens, at, sentence.first);
  if (
    group.negated ||
    group.infinitive ||
    group.passive ||
    (group.modal && !/^(?:will|would)$/.test((tokens[group.first] as Token).lower))
  )
    return null;
  const before = at > sentence.first ? (tokens[at - 1] as Token) : undefined;
  // `refused to confirm or deny`: neither.
  if (before?.lower === 'or' || before?.lower === 'nor') return null;
  // `the denied report`, `a disputed election`
  if (
    before !== undefined &&
    group.first === at &&
    (/^(?:the|a|an|its|his|her|their)$/.test(before.lower) || (before.classes & GENITIVE) !== 0)
  )
    return null;
  const taken = claimNounBefore(view, group);
  if (taken !== null) return taken(at, denies);
  const end = tokens[at + 1]?.lower === 'that' ? endOfClause(view, at + 1) : endOfPhrase(view, at + 1);
  if (end <= at + 1 || ((tokens[at + 1] as Token).classes & PUNCTUATION && passage.quotationAt[at + 1] === -1)) return null;
  const matter = { first: at + 1, end };
  if (denies ? isRefusal(tokens, matter) : !namesClaim(tokens, matter)) return null;
  const subject = subjectAt(view, group);
  if (subject === null) return null;
  return {
    view,
    form: denies ? 'DENIED' : 'REJECTED',
    mention: { first: subject.first, end: subject.end },
    cue: { first: at, end: at + 1 },
    clause: { first: subject.first < at && subject.end <= group.first ? subject.first : group.first, end },
    matter,
    foundBy: denies ? 'denyingVerb' : 'rejectingVerb',
  };
}

/** `..., an account that the owner rejected`: the noun for a claim stands before the verb, and takes up what the sentence has said. */
function claimNounBefore(
  view: SentenceView,
  group: ReturnType<typeof readVerbGroup>,
): ((at: number, denies: boolean) => Rejection) | null {
  const { tokens } = view.passage;
  const subject = subjectAt(view, group);
  if (subject === null) return null;
  const lead = tokens[subject.first - 1];
  const noun = tokens[subject.first - 2];
  if ((lead?.lower !== 'that' && lead?.lower !== 'which') || noun === undefined || !claimNouns.has(noun.lower)) return null;
  return (at, denies) => ({
    view,
    form: denies ? 'DENIED' : 'REJECTED',
    mention: { first: subject.first, end: subject.end },
    cue: { first: at, end: at + 1 },
    clause: {
      first: (tokens[subject.first - 3]?.classes ?? 0) & DETERMINER ? subject.first - 3 : subject.first - 2,
      end: at + 1,
    },
    matter: { first: subject.first - 2, end: subject.first - 1 },
    foundBy: denies ? 'denyingVerb' : 'rejectingVerb',
  });
}

/** `called the report a lie`: a name for a claim, or a pronoun, and a word that calls it false. */
function byName(view: SentenceView, at: number): Rejection | null {
  const { passage, sentence } = view;
  const { tokens } = passage;
  const end = Math.min(endOfClause(view, at + 1), at + 30);
  let falseAt = -1;
  for (let i = at + 1; i < end; i++) if (falseWords.has((tokens[i] as Token).lower)) falseAt = i;
  if (falseAt < 0) return null;
  const matter = { first: at + 1, end };
  const first = tokens[at + 1] as Token;
  if (!/^(?:it|that|this|them|these|those)$/.test(first.lower) && !hasClaimNoun(tokens, matter)) return null;
  const group = readVerbGroup(tokens, at, sentence.first);
  if (group.negated || group.infinitive || group.passive) return null;
  const subject = subjectAt(view, group);
  if (subject === null) return null;
  return {
    view,
    form: 'REJECTED',
    mention: { first: subject.first, end: subject.end },
    cue: { first: at, end: at + 1 },
    clause: { first: subject.end <= group.first ? subject.first : group.first, end },
    matter,
    foundBy: 'calledFalse',
  };
}

function hasClaimNoun(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first; i < Math.min(end, first + 8); i++) {
    const token = tokens[i] as Token;
    if (claimNouns.has(token.lower) && (token.classes & CAPITALIZED) === 0) return true;
  }
  return false;
}

/** Is what is rejected a claim, or called false? `rejected the appeal` is neither. */
function namesClaim(tokens: readonly Token[], range: TokenRange): boolean {
  const first = (tokens[range.first] as Token).lower;
  if (first === 'that') return true;
  for (let i = range.first; i < range.end; i++) if (falseWords.has((tokens[i] as Token).lower)) return true;
  return hasClaimNoun(tokens, range);
}
