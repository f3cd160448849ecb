import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { reportingForms } from '#lexicon/reportingForms.ts';
import { BODY, CLAUSE, type ReportingVerb, THAT } from '#lexicon/reportingVerbs.ts';
import { CONJUNCTION, PREPOSITION, REPORTS, VERB_BASE, VERB_PAST } from '#lexicon/wordClasses.ts';
import { isCapital } from '#text/isCapital.ts';
import type { Token } from '#text/token.ts';
import { type Continuation, readContinuation } from './continuation.ts';
import { endOfNounPhrase } from './endOfNounPhrase.ts';
import { isVerbHere } from './isVerbHere.ts';
import type { Passage, PassageSentence } from './passage.ts';
import { speakerBetween } from './speakerBetween.ts';
import { readMainSubject, readSubject, type Subject } from './subject.ts';
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
    const { subject, shared } = speakerOf(passage, sentence, group, sites);
    if ((row.verb.frames & BODY) !== 0 && !isBody(tokens, subject)) continue;
    const base = ((tokens[i] as Token).classes & VERB_BASE) !== 0 && ((tokens[i] as Token).classes & VERB_PAST) === 0;
    // A base form is finite only behind a plural, an auxiliary or `to`.
    if (base && group.first === i && subject !== null && !shared && !takesBase(tokens, subject, i)) continue;
    const next = readContinuation(passage, row.verb, end, sentence.end);
    // `responding to a complaint that the bid was late`: the complaint says so.
    if (row.verb.verb === 'respond' && tokens[end]?.lower === 'to' && next.kind === 'THAT') continue;
    sites.push({ verb: row.verb, group, end, subject, shared, next });
  }
  return { passage, sentence, sites };
}

/** Is the subject a document, a body or several people, going by a noun in it? */
function isBody(tokens: readonly Token[], subject: Subject | null): boolean {
  if (subject === null) return false;
  return tokens
    .slice(subject.first, subject.end)
    .some(
      ({ lower }) =>
        kindOfInstitution(lower) !== null ||
        singularOfRoles(lower) !== null ||
        /^(?:inquiry|investigation|researchers|polls)$/.test(lower),
    );
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

/** `“It will stand,” said Ortell, [adding]`: the speaker of a verb that stands before its subject, behind what is said. */
function speakerBehind(
  { tokens, quotationAt }: Passage,
  { group, end, subject }: CueSite,
  first: number,
  stop: number,
): Subject | null {
  if (subject !== null || group.first !== group.verb || group.first <= first) return null;
  if (quotationAt[group.first - 1] === -1 && (tokens[group.first - 1] as Token).text !== ',') return null;
  const speaker = endOfNounPhrase(tokens, end, stop, true);
  return speaker > end ? { first: end, end: speaker, from: stop, whole: true, relative: -1 } : null;
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
  const told = isJoined && last !== undefined ? toldOf(passage, last, group) : null;
  if (told !== null) return { subject: told, shared: true };
  const other = isJoined && last !== undefined ? otherThan(passage, last, group) : null;
  if (other !== null) return { subject: other, shared: true };
  if (last?.subject != null && (own === null || last.group.verb < group.verb)) return { subject: last.subject, shared: true };
  if (group.participle && last !== undefined) {
    const speaker = speakerBehind(passage, last, sentence.first, group.first);
    if (speaker !== null) return { subject: speaker, shared: true };
  }
  const turned = firstOfTurn(passage, sentence.first, group.first);
  const main =
    (turned === null ? null : readMainSubject(passage, turned, group.first)) ??
    readMainSubject(passage, sentence.first, group.first);
  return { subject: main, shared: true };
}

/** `Ortell denied it after [an aide] had left and accused her`: nobody accuses `her` who is she. */
function otherThan({ tokens, ...passage }: Passage, { end }: CueSite, { first, verb }: VerbGroup): Subject | null {
  if (!/^(?:him|her|them)$/.test(tokens[verb + 1]?.lower ?? '')) return null;
  for (let i = first - 2; i > end; i--) {
    const { text, lower } = tokens[i] as Token;
    if (/^[,;:”"]$/.test(text)) return null;
    if (/^(?:after|when|because|since|as|before|until)$/.test(lower))
      return readMainSubject({ tokens, ...passage }, i + 1, first - 1);
  }
  return null;
}

/** How many words behind a verb its quotation may open: `told aides in tears, “I am done”`. */
const reachOfQuotation = 8;

/**
 * `Ortell told the court that [Arden] had stood over her and said, “Go”`: who the clause of the verb before speaks of, where that is somebody who did something.
 * Whoever speaks goes on in words of her own: in quotation marks those of the other are told.
 */
function toldOf(passage: Passage, { next }: CueSite, { first, verb }: VerbGroup): Subject | null {
  const { tokens, quotationAt, quotations } = passage;
  const and = first - 1;
  let open = verb + 1;
  while (open < verb + reachOfQuotation && quotationAt[open] === -1) open++;
  if (tokens[and]?.lower !== 'and' || quotations[quotationAt[open] ?? -1]?.open !== open) return null;
  if ((next.kind !== 'THAT' && next.kind !== 'CLAUSE') || next.at >= and || tokens[and - 1]?.text === ',') return null;
  for (let i = next.at; i < and; i++) if (quotationAt[i] !== -1 || (tokens[i] as Token).text === ',') return null;
  const subject = readMainSubject(passage, next.at, and);
  if (subject === null || subject.first !== next.at || subject.relative >= 0) return null;
  const head = tokens[subject.end - 1] as Token;
  const isOne = tokens.slice(subject.first, subject.end).every(({ classes }) => (classes & (PREPOSITION | CONJUNCTION)) === 0);
  const isPerson = isOne && (/^(?:he|she)$/.test(head.lower) || isCapital(head) || isRole(head.lower));
  // `said Arden was ill and told`: who is something does nothing in it.
  const isState = tokens
    .slice(subject.end, and)
    .some(({ lower }) => /^(?:is|are|was|were|be|been|will|would|could|should|must)$/.test(lower));
  return isPerson && !isState ? subject : null;
}

/** `Ortell shut the quay, but [Belm objected, saying]`: where the last clause that turns against the one before it begins, or null. */
function firstOfTurn({ tokens, quotationAt }: Passage, first: number, before: number): number | null {
  for (let i = before - 1; i > first; i--) {
    if (tokens[i]?.lower === 'but' && quotationAt[i] === -1 && /^[,;]$/.test(tokens[i - 1]?.text ?? '')) return i + 1;
  }
  return null;
}

/** Can the verb take a clause of its own? */
export const takesClause = (site: CueSite): boolean =>
  (site.next.kind === 'THAT' && (site.verb.frames & THAT) !== 0) ||
  (site.next.kind === 'CLAUSE' && (site.verb.frames & CLAUSE) !== 0);

/** Is the verb an auxiliary's, so that nobody has spoken yet (`would say`, `did not say`)? */
export const isUnsaid = (site: CueSite): boolean =>
  site.group.negated || (site.group.modal && !site.group.participle) || site.group.infinitive || site.group.passive;
