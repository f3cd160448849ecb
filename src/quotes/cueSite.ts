import { claimNouns } from '#lexicon/denialWords.ts';
import { kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { reportingForms } from '#lexicon/reportingForms.ts';
import { BODY, CLAUSE, PEOPLE, type ReportingVerb, THAT } from '#lexicon/reportingVerbs.ts';
import { DETERMINER, PUNCTUATION, REPORTS, VERB_BASE, VERB_ING, VERB_PAST } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { type Continuation, readContinuation } from './continuation.ts';
import { isSomebody } from './isSomebody.ts';
import { isVerbHere } from './isVerbHere.ts';
import type { Passage, PassageSentence } from './passage.ts';
import type { Subject } from './subject.ts';
import { subjectOfVerb } from './subjectOfVerb.ts';
import { takesBase } from './takesBase.ts';
import { isAdverb, readVerbGroup, type VerbGroup } from './verbGroup.ts';

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

/** Reads a sentence: every reporting verb in it that stands outside quotation marks, in order. */
export function viewSentence(passage: Passage, sentence: PassageSentence): SentenceView {
  const { tokens, quotationAt } = passage;
  const sites: CueSite[] = [];
  if ((sentence.classes & REPORTS) === 0) return { passage, sentence, sites };
  for (let i = sentence.first; i < sentence.end; i++) {
    if (((tokens[i] as Token).classes & REPORTS) === 0 || quotationAt[i] !== -1) continue;
    const rows = reportingForms.get((tokens[i] as Token).lower);
    if (rows === undefined) continue;
    let end = -1;
    const row = rows.find(({ particles }) => {
      end = endOfParticles(tokens, i + 1, particles);
      return end > i;
    });
    if (row === undefined) continue;
    const group = readVerbGroup(tokens, i, sentence.first);
    // `shot back`, `points out`: what belongs to it makes a verb of it; `a call for` it does not.
    const isVerb = /^(?:back|out|it|clear|up)$/.test(row.particles[0] ?? '') || isVerbHere(tokens, i, group, sentence.first);
    if (!isVerb) continue;
    const { subject, shared } = subjectOfVerb(passage, sentence, group, sites);
    if ((row.verb.frames & BODY) !== 0 && !isBody(tokens, subject)) continue;
    if ((row.verb.frames & PEOPLE) !== 0 && !arePeople(tokens, subject)) continue;
    const base = ((tokens[i] as Token).classes & VERB_BASE) !== 0 && ((tokens[i] as Token).classes & VERB_PAST) === 0;
    // A base form is finite only behind a plural, an auxiliary or `to`.
    if (base && group.first === i && subject !== null && !shared && !takesBase(tokens, subject, i)) continue;
    const next = readContinuation(passage, row.verb, end, sentence.end);
    if (next.kind === 'THAT' && isOfNoun(tokens, end, next.at)) continue;
    if (isAskedAbout(tokens, group, sentence.first) || isLeftUndone(tokens, group)) continue;
    // `had responded to “an unprovoked attack”`: to what somebody did.
    const to = tokens[end]?.lower === 'to' ? end + 1 : next.at;
    if (/^(?:respond|reply|answer|react)$/.test(row.verb.verb) && (quotationAt[to] ?? -1) !== -1 && opensWithArticle(tokens, to))
      continue;
    sites.push({ verb: row.verb, group, end, subject, shared, next });
  }
  return { passage, sentence, sites };
}

/** Do quoted words that no mark leads in begin with an article? */
const opensWithArticle = (tokens: readonly Token[], open: number): boolean =>
  !/^[,:]$/.test(tokens[open - 1]?.text ?? '') && /^(?:an?|the|every)$/.test(tokens[open + 1]?.text ?? '');

/** `responding to a complaint [that the bid was late]`, `hit back at claims [that it was late]`: the complaint says so. */
const isOfNoun = (tokens: readonly Token[], end: number, at: number): boolean =>
  /^(?:to|at|against|on|over)$/.test(tokens[end]?.lower ?? '') &&
  (claimNouns.has(tokens[at - 2]?.lower ?? '') || tokens[at - 2]?.lower === 'complaint');

/** `stopped short of [accusing] her`, `refrained from [saying] so`, `avoided [blaming] her` */
function isLeftUndone(tokens: readonly Token[], { first, participle }: VerbGroup): boolean {
  if (!participle) return false;
  const [two, one] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  return (one === 'of' && two === 'short') || (one === 'from' && /^refrain(?:s|ed)?$/.test(two)) || /^avoid(?:s|ed)?$/.test(one);
}

/** `asked whether she was [saying] that it was late`: she is not told to say so. */
function isAskedAbout(tokens: readonly Token[], { first, verb, participle }: VerbGroup, start: number): boolean {
  if (participle || ((tokens[verb] as Token).classes & VERB_ING) === 0) return false;
  for (let i = first - 1; i >= start && ((tokens[i] as Token).classes & PUNCTUATION) === 0; i--)
    if (/^(?:whether|if)$/.test((tokens[i] as Token).lower)) return true;
  return false;
}

/** Is the subject a document, a body, several people, or somebody who inquires, going by a noun in it? */
function isBody(tokens: readonly Token[], subject: Subject | null): boolean {
  if (subject === null) return false;
  return tokens
    .slice(subject.first, subject.end)
    .some(
      ({ lower }) =>
        kindOfInstitution(lower) !== null ||
        singularOfRoles(lower) !== null ||
        /^(?:inquiry|investigation|researchers|polls|coroner|ombudsman|auditor)$/.test(lower),
    );
}

/** Is the subject somebody? The capital of an article says nothing. */
function arePeople(tokens: readonly Token[], subject: Subject | null): boolean {
  if (subject === null) return false;
  const { first, end } = subject;
  return isSomebody(tokens, ((tokens[first] as Token).classes & DETERMINER) !== 0 && first + 1 < end ? first + 1 : first, end);
}

/** The end of the words that belong to a verb, with an adverb before the last of them (`made it [very] clear`), or -1 where they are not there. */
function endOfParticles(tokens: readonly Token[], first: number, particles: readonly string[]): number {
  let i = first;
  for (const particle of particles) {
    if (particles.length > 1 || particle === 'clear') while (i < tokens.length && isAdverb(tokens[i] as Token)) i++;
    if (tokens[i]?.lower !== particle) return -1;
    i++;
  }
  return i;
}

/** Can the verb take a clause of its own? */
export const takesClause = (site: CueSite): boolean =>
  (site.next.kind === 'THAT' && (site.verb.frames & THAT) !== 0) ||
  (site.next.kind === 'CLAUSE' && (site.verb.frames & CLAUSE) !== 0);

/** Is the verb an auxiliary's, so that nobody has spoken yet (`would say`, `did not say`)? */
export const isUnsaid = (site: CueSite): boolean =>
  site.group.negated || (site.group.modal && !site.group.participle) || site.group.infinitive || site.group.passive;
