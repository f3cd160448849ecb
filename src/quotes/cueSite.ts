import { reportingForms } from '#lexicon/reportingForms.ts';
import { CLAUSE, type ReportingVerb, THAT } from '#lexicon/reportingVerbs.ts';
import {
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  GENITIVE,
  MOSTLY_NOUN,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  REPORTS,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  VERB_BASE,
  VERB_ING,
  VERB_PAST,
  VERB_THIRD,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { type Continuation, readContinuation } from './continuation.ts';
import type { Passage, PassageSentence } from './passage.ts';
import { speakerBetween } from './speakerBetween.ts';
import { readMainSubject, readSubject, type Subject } from './subject.ts';
import { readVerbGroup, type VerbGroup } from './verbGroup.ts';
import { isFiniteVerb, isPersonalPronoun } from './verbs.ts';

/** A reporting verb in a sentence, with what stands before and behind it. */
export interface CueSite {
  readonly verb: ReportingVerb;
  readonly group: VerbGroup;
  /** The end of the cue: the verb and its particle. */
  readonly end: number;
  readonly subject: Subject | null;
  /** True where the subject is that of an earlier verb (`he came and said`, `..., adding that`). */
  readonly shared: boolean;
  readonly next: Continuation;
}

/** A sentence and the reporting verbs in it that stand outside quotation marks. */
export interface SentenceView {
  readonly passage: Passage;
  readonly sentence: PassageSentence;
  readonly sites: readonly CueSite[];
}

/** May a word that is a noun more often than a verb (`reports`, `claims`) be a verb here? */
function isVerbHere(tokens: readonly Token[], at: number, group: VerbGroup, first: number): boolean {
  const token = tokens[at] as Token;
  if ((token.classes & CAPITALIZED) !== 0 && at > first) return false;
  const before = at > first ? (tokens[at - 1] as Token) : undefined;
  const after = tokens[at + 1];
  if (before !== undefined) {
    const inNounPhrase =
      (before.classes & (DETERMINER | POSSESSIVE | GENITIVE)) !== 0 &&
      before.lower !== 'that' &&
      before.lower !== 'both' &&
      before.lower !== 'all' &&
      before.lower !== 'this';
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
      return before.lower === 'both' || before.lower === 'all' || (before.classes & QUANTITY) !== 0;
  }
  if ((token.classes & MOSTLY_NOUN) === 0) return true;
  // `the News report said`: two verbs do not follow each other.
  if (after !== undefined && group.first === at && isFiniteVerb(tokens, at + 1, at)) return false;
  if (group.first < at) return true;
  // `the owners had gathered, warning that`: a noun would have its article.
  if (group.participle && after?.lower === 'that') return true;
  if (before === undefined) return false;
  // `the mayor claims his bridge is safe`: no noun stands between a noun and an article.
  const opensPhrase =
    after !== undefined && (after.classes & (DETERMINER | POSSESSIVE | SUBJECT_PRONOUN)) !== 0 && after.lower !== 'that';
  if (opensPhrase && (token.classes & VERB_THIRD) !== 0 && endsSubject(before)) return true;
  // `the mayor disputed that`: an adjective would have its noun behind it.
  if ((token.classes & VERB_PAST) !== 0 && (after?.lower === 'that' || after?.lower === 'the')) return true;
  return (
    isPersonalPronoun(before) ||
    before.lower === 'who' ||
    (after?.lower === 'that' && (before.classes & (VERB_PAST | VERB_BASE | PUNCTUATION)) === 0 && /s$/.test(before.lower)) ||
    (before.classes & CAPITALIZED) !== 0
  );
}

/** May the word be the last of a subject in the singular: is it a word of no other kind? */
const endsSubject = (token: Token): boolean =>
  (token.classes & (PUNCTUATION | PREPOSITION | CONJUNCTION | VERB_BASE | VERB_PAST | VERB_ING | SUBORDINATOR)) === 0 &&
  /[a-z]$/.test(token.lower) &&
  !token.lower.endsWith('s');

/** Reads a sentence: every reporting verb in it that stands outside quotation marks, in order. */
export function viewSentence(passage: Passage, sentence: PassageSentence): SentenceView {
  const { tokens, quotationAt } = passage;
  const sites: CueSite[] = [];
  if ((sentence.classes & REPORTS) === 0) return { passage, sentence, sites };
  for (let i = sentence.first; i < sentence.end; i++) {
    if (((tokens[i] as Token).classes & REPORTS) === 0 || quotationAt[i] !== -1) continue;
    const rows = reportingForms.get((tokens[i] as Token).lower);
    if (rows === undefined) continue;
    const row = rows.find(({ particle }) => particle === null || tokens[i + 1]?.lower === particle);
    if (row === undefined) continue;
    const group = readVerbGroup(tokens, i, sentence.first);
    if (!isVerbHere(tokens, i, group, sentence.first)) continue;
    const end = row.particle === null ? i + 1 : i + 2;
    const { subject, shared } = speakerOf(passage, sentence, group, sites);
    const base = ((tokens[i] as Token).classes & VERB_BASE) !== 0 && ((tokens[i] as Token).classes & VERB_PAST) === 0;
    // A base form is finite only behind a plural, an auxiliary or `to`.
    if (base && group.first === i && subject !== null && !shared && !takesBase(tokens, subject, i)) continue;
    sites.push({ verb: row.verb, group, end, subject, shared, next: readContinuation(passage, row.verb, end, sentence.end) });
  }
  return { passage, sentence, sites };
}

const pluralWords = new Set([
  'people',
  'media',
  'police',
  'they',
  'we',
  'i',
  'you',
  'both',
  'some',
  'many',
  'most',
  'others',
  'several',
  'few',
  'men',
  'women',
  'all',
]);

/** Words that count out some of many: `a majority of voters [say]`. */
const shares = new Set([
  'majority',
  'minority',
  'number',
  'half',
  'third',
  'quarter',
  'percent',
  'handful',
  'group',
  'couple',
  'host',
  'those',
]);

/** Can the subject stand with a base form: is it joint, a plural or a share of many (`a majority of voters`, `42%`)? */
function takesBase(tokens: readonly Token[], subject: Subject, at: number): boolean {
  if (((tokens[at] as Token).classes & MOSTLY_NOUN) === 0)
    return !/^(?:he|she|it|this|that)$/.test((tokens[subject.end - 1] as Token).lower);
  let head = subject.end - 1;
  for (let i = subject.first; i < subject.end; i++) {
    const { lower, classes } = tokens[i] as Token;
    if (lower === 'and' || shares.has(lower) || ((classes & (DIGITS | QUANTITY)) !== 0 && lower !== 'one')) return true;
    if (i > subject.first && lower !== 'in' && (classes & (PREPOSITION | CAPITALIZED)) === PREPOSITION) {
      head = i - 1;
      break;
    }
  }
  const { lower } = tokens[head] as Token;
  return pluralWords.has(lower) || /[^s'u]s$/.test(lower) || /(?:men|people|clergy)$/.test(lower);
}

function isPushedIn(tokens: readonly Token[], { subject, shared, next }: CueSite, first: number): boolean {
  return (
    subject !== null &&
    !shared &&
    next.kind === 'COMMA' &&
    subject.from > first &&
    (tokens[subject.from - 1] as Token).text === ','
  );
}

/** The subject of a verb: behind a quotation whoever stands there, else what the grammar makes of the words before the verb. */
function speakerOf(
  passage: Passage,
  sentence: PassageSentence,
  group: VerbGroup,
  earlier: readonly CueSite[],
): { subject: Subject | null; shared: boolean } {
  const found = subjectOf(passage, sentence, group, earlier);
  if (group.participle || group.infinitive || group.passive) return found;
  const between = speakerBetween({ passage, sentence, sites: earlier }, group);
  if (between === null || (!found.shared && found.subject?.from === between.first)) return found;
  return { subject: between, shared: false };
}

function subjectOf(
  passage: Passage,
  sentence: PassageSentence,
  group: VerbGroup,
  earlier: readonly CueSite[],
): { subject: Subject | null; shared: boolean } {
  const { tokens } = passage;
  const before = group.first > sentence.first ? (tokens[group.first - 1] as Token) : undefined;
  const isJoined = before !== undefined && (before.classes & CONJUNCTION) !== 0;
  if (!group.participle && !group.infinitive && !isJoined)
    return { subject: readSubject(passage, group.first, sentence.first), shared: false };
  // The verb has no subject of its own: it goes on from the verb before.
  const own = isJoined && !group.participle ? null : undefined;
  // An attribution pushed in between commas (`a repair took place, officials said, but disputes`) lends its subject to nobody.
  const last = earlier.findLast(
    (site) => group.participle || !(isPushedIn(tokens, site, sentence.first) || (site.subject?.relative ?? -1) >= 0),
  );
  if (last?.subject != null && (own === null || last.group.verb < group.verb)) return { subject: last.subject, shared: true };
  const main = readMainSubject(passage, sentence.first, group.first);
  if (main !== null) return { subject: main, shared: true };
  return { subject: null, shared: true };
}

/** Can the verb take a clause of its own? */
export const takesClause = (site: CueSite): boolean =>
  (site.next.kind === 'THAT' && (site.verb.frames & THAT) !== 0) ||
  (site.next.kind === 'CLAUSE' && (site.verb.frames & CLAUSE) !== 0);

/** Is the verb an auxiliary's, so that nobody has spoken yet (`would say`, `did not say`)? */
export const isUnsaid = (site: CueSite): boolean =>
  site.group.negated || (site.group.modal && !site.group.participle) || site.group.infinitive || site.group.passive;
