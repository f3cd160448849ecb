import { askingParticiples } from '#lexicon/askingParticiples.ts';
import { isRole } from '#lexicon/nouns.ts';
import { CONJUNCTION, DIGITS, NEGATION, PREPOSITION, QUANTITY, TIME } from '#lexicon/wordClasses.ts';
import { isCapital } from '#text/isCapital.ts';
import type { Token } from '#text/token.ts';
import type { CueSite } from './cueSite.ts';
import { endOfNounPhrase } from './endOfNounPhrase.ts';
import type { Passage, PassageSentence } from './passage.ts';
import { readMainSubject } from './readMainSubject.ts';
import { speakerBetween } from './speakerBetween.ts';
import { readSubject, type Subject } from './subject.ts';
import { isOfReport, subjectOfParticiple } from './subjectOfParticiple.ts';
import { isAdverb, type VerbGroup } from './verbGroup.ts';

/**
 * The subject of a verb: behind a quotation whoever stands there, else what the grammar makes of the words before the verb.
 *
 * @param earlier the reporting verbs of the sentence before it
 * @returns no subject where the words before the verb are none; whether it is that of an earlier verb
 */
export function subjectOfVerb(
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

function isPushedIn(tokens: readonly Token[], { subject, shared, next }: CueSite, first: number): boolean {
  return (
    subject !== null &&
    !shared &&
    next.kind === 'COMMA' &&
    subject.from > first &&
    (tokens[subject.from - 1] as Token).text === ','
  );
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
  whole: PassageSentence,
  group: VerbGroup,
  sites: readonly CueSite[],
): { subject: Subject | null; shared: boolean } {
  const { tokens } = passage;
  const ownSubject = group.participle ? subjectOfParticiple(passage, whole.first, group.first) : null;
  if (ownSubject !== null) return { subject: ownSubject, shared: false };
  const before = group.first > whole.first ? (tokens[group.first - 1] as Token) : undefined;
  const isJoined = before !== undefined && (before.classes & CONJUNCTION) !== 0;
  if (!group.participle && !group.infinitive && !isJoined)
    return { subject: readSubject(passage, group.first, whole.first), shared: false };
  const sentence = { ...whole, first: behindSemicolon(passage, whole.first, group.first) };
  const earlier = sites.filter((site) => site.group.verb >= sentence.first);
  // The verb has no subject of its own: it goes on from the verb before.
  const own = isJoined && !group.participle ? null : undefined;
  // An attribution pushed in between commas (`a repair took place, officials said, but disputes`) lends its subject to nobody.
  const last = earlier.findLast(
    (site) =>
      !isOfReport(passage, site.group.first, sentence.first) &&
      (group.participle || !(isPushedIn(tokens, site, sentence.first) || (site.subject?.relative ?? -1) >= 0)),
  );
  const fronted = isJoined ? behindFronted(passage, sentence.first, group.first) : null;
  if (fronted !== null && (last === undefined || last.group.verb < fronted.first)) return { subject: fronted, shared: true };
  // `Ortell resigned after Arden accused her, [and told] the court`: behind the comma the sentence’s own subject goes on.
  if (isJoined && last !== undefined && tokens[group.first - 2]?.text === ',' && isSubordinate(tokens, last)) {
    const main = readMainSubject(passage, sentence.first, last.group.first);
    if (main !== null && main.first < (last.subject?.first ?? 0)) return { subject: main, shared: true };
  }
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

/** `after [Arden accused her]` */
const isSubordinate = (tokens: readonly Token[], { subject }: CueSite): boolean =>
  subject !== null &&
  [subject.from - 1, subject.from].some((at) =>
    /^(?:after|before|since|when|because|while|until|although|though)$/.test(tokens[at]?.lower ?? ''),
  );

/** `Pressed on whether he knew, [Ortell] shook his head [and said]`, `When reporters asked, [Ortell] turned [and said]`: who stands behind the clause in front. */
function behindFronted(passage: Passage, first: number, before: number): Subject | null {
  const { tokens, quotationAt } = passage;
  if (!isFronted(tokens, first, before)) return null;
  for (let i = before - 2; i > first + 1; i--) {
    if (tokens[i]?.text !== ',' || quotationAt[i] !== -1) continue;
    const subject = readMainSubject(passage, i + 1, before);
    if (subject !== null && subject.first === i + 1 && subject.relative < 0) return subject;
  }
  return null;
}

/** `When reporters asked`, `Not long before he was arrested`, `Two days after it sank` */
function isFronted(tokens: readonly Token[], first: number, before: number): boolean {
  const { lower: begin } = tokens[first] as Token;
  if (askingParticiples.has(begin) || begin === 'told') return true;
  for (let i = first; i < Math.min(before, first + longestLead); i++) {
    const { lower, classes } = tokens[i] as Token;
    if (/^(?:when|after|as|while|before|once|if|although|though|because)$/.test(lower))
      return i === first || /^(?:after|before)$/.test(lower);
    if (!isAdverb(tokens[i] as Token) && (classes & (TIME | QUANTITY | DIGITS | NEGATION)) === 0 && lower !== 'long')
      return false;
  }
  return false;
}

/** Words that may tell how long before or after. */
const longestLead = 3;

/** `Ortell said it was late; [Belm disputed this, saying]`: where the clause begins behind the last semicolon, if one does, else `first`. */
function behindSemicolon(passage: Passage, first: number, before: number): number {
  const { tokens, quotationAt } = passage;
  for (let i = before - 1; i > first; i--)
    if (tokens[i]?.text === ';' && quotationAt[i] === -1) return readMainSubject(passage, i + 1, before) === null ? first : i + 1;
  return first;
}

/** `Ortell shut the quay, but [Belm objected, saying]`: where the last clause that turns against the one before it begins, or null. */
function firstOfTurn({ tokens, quotationAt }: Passage, first: number, before: number): number | null {
  for (let i = before - 1; i > first; i--) {
    if (tokens[i]?.lower === 'but' && quotationAt[i] === -1 && /^[,;]$/.test(tokens[i - 1]?.text ?? '')) return i + 1;
  }
  return null;
}
