import { kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { reportingForms } from '#lexicon/reportingForms.ts';
import { BODY, CLAUSE, type ReportingVerb, THAT } from '#lexicon/reportingVerbs.ts';
import { CONJUNCTION, REPORTS, VERB_BASE, VERB_PAST } from '#lexicon/wordClasses.ts';
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
    sites.push({ verb: row.verb, group, end, subject, shared, next: readContinuation(passage, row.verb, end, sentence.end) });
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
