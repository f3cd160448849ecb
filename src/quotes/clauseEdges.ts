import { claimNouns, opposingVerbs } from '#lexicon/denialWords.ts';
import { admissions, TRAILS } from '#lexicon/reportingVerbs.ts';
import {
  AUXILIARY,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  PUNCTUATION,
  RELATIVE,
  SUBJECT_PRONOUN,
  VERB_ING,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { type CueSite, isUnsaid, type SentenceView } from './cueSite.ts';
import { endsAt } from './cuts/endsAt.ts';
import { findCuts } from './cuts/findCuts.ts';
import type { TokenRange } from './found.ts';
import { isAnotherVoice } from './isAnotherVoice.ts';
import { openRelative } from './openRelative.ts';
import { startOfAttribution } from './startOfAttribution.ts';
import { startOfOwnDenial } from './startOfOwnDenial.ts';
import type { Subject } from './subject.ts';
import { isAdverb } from './verbGroup.ts';
import { hasFiniteVerb, isFiniteVerb } from './verbs.ts';

/** The end of the sentence without its stop. */
export function endOfSentence({ passage, sentence }: SentenceView): number {
  let { end } = sentence;
  while (end > sentence.first && passage.quotationAt[end - 1] === -1 && /^[.?!…]+$/.test((passage.tokens[end - 1] as Token).text))
    end--;
  return end;
}

/**
 * Where what is said ends that begins at `at`: at the first place where it is likelier to end than to go on (`said he was ill[, although she said] ...`,
 * `said he was ill [but would not name] ...`), else at the end of the sentence.
 *
 * @param own the attribution that it belongs to; null where it rests on no verb
 * @param isDenied whether somebody denies it, if not as the attribution says
 */
export function endOfClause(
  view: SentenceView,
  at: number,
  own: CueSite | null = null,
  isDenied = own?.verb.denies === true,
): number {
  const certain = certainEnd(view, at, own);
  const end = isDenied ? beforeWhatWasSaid(view, at, certain) : certain;
  return findCuts(view.passage, at, end).find((cut) => endsAt(view, { at, end, own, isDenied }, cut))?.at ?? end;
}

/** `denied that he took it [after police said he had]`: it tells when, and what police said is not what he denies. */
function beforeWhatWasSaid({ passage: { tokens, quotationAt }, sites }: SentenceView, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    if ((tokens[i] as Token).lower !== 'after' || quotationAt[i] !== -1) continue;
    const isSaid = sites.some(
      (site) =>
        site.subject !== null &&
        site.subject.first === i + 1 &&
        site.subject.relative < 0 &&
        !isUnsaid(site) &&
        ((tokens[i + 1] as Token).classes & SUBJECT_PRONOUN) === 0,
    );
    if (isSaid) return (tokens[i - 1] as Token).text === ',' ? i - 1 : i;
  }
  return end;
}

/** The end beyond which a clause never goes: an attribution that trails, an aside of the reporter's, or the end of the sentence. */
export function certainEnd(view: SentenceView, at: number, own: CueSite | null): number {
  const subject = own?.subject ?? null;
  const end = subject !== null && isInRelative(view, subject) ? endOfRelative(view, at) : endOfSentence(view);
  const admits = own !== null && admissions.has(own.verb.verb);
  return startOfReportersAside(view, at, startOfNextAttribution(view, at, end), admits);
}

/**
 * Before the next attribution, where a mark parts it from the clause: `said it was shut[, adding that it was old]`, `asked whether it was
 * wise[, officials said]`. One that only might be one (`, what he called a mess`) is weighed like any other cut.
 */
function startOfNextAttribution(
  { passage: { tokens, quotationAt, quotations }, sites }: SentenceView,
  at: number,
  end: number,
): number {
  for (const site of sites) {
    const from = startOfAttribution(site);
    if (from <= at || from >= end || isUnsaid(site)) continue;
    // `said it was shut[; Ortell denies it]`
    if ((tokens[from - 1] as Token).text === ';' && quotationAt[from - 1] === -1 && site.subject !== null) return from - 1;
    // `said nobody was paid[, as a paper had reported]`
    const isAside =
      (tokens[from] as Token).lower === 'as' && (tokens[from - 1] as Token).text === ',' && site.next.kind === 'END';
    if (isAside && quotationAt[from - 1] === -1) return from - 1;
    // `said it was late [but Ortell called it a lie]`
    if (turnsToAnother(tokens, site)) return (tokens[from - 1] as Token).text === ',' ? from - 1 : from;
    if (!isAttribution(site, end)) continue;
    const joined = site.shared && ((tokens[from - 1] as Token).classes & CONJUNCTION) !== 0;
    // `, but disputes`, `and recalled that`: a verb that goes on from the one before has its conjunction outside.
    const mark = joined ? from - 2 : from - 1;
    if (mark > at && quotationAt[mark] === -1 && parts.has((tokens[mark] as Token).text)) return mark;
    // `said it was shut: “It leaks,” she added`: what stands behind a colon is hers on its own.
    const colon = (quotations[quotationAt[from - 1] ?? -1]?.open ?? 0) - 1;
    if (colon > at && (tokens[colon] as Token).text === ':') return colon;
    // `deny these charges [and say]`: where no verb stands before it, it can go on from none but the verb of speech.
    if (joined && (from - 1 === at || site.next.kind === 'THAT' || !hasFiniteVerb(tokens, at + 1, from - 1))) return from - 1;
  }
  return end;
}

/** Does a clause behind `but` tell what somebody else says, by a name or a noun? */
function turnsToAnother(tokens: readonly Token[], { subject, shared }: CueSite): boolean {
  if (subject === null || shared || subject.relative >= 0 || (tokens[subject.from] as Token).lower !== 'but') return false;
  return subject.first === subject.from + 1 && ((tokens[subject.first] as Token).classes & SUBJECT_PRONOUN) === 0;
}

const parts = new Set([',', ';', '–', '—', '--']);

/** Does a site report words for certain: has it words behind it, goes it on from another, or does it trail a clause? */
function isAttribution({ subject, shared, next, verb }: CueSite, end: number): boolean {
  if (shared || next.kind === 'THAT' || next.kind === 'CLAUSE' || next.kind === 'QUOTE') return true;
  const isPlain = subject !== null && subject.from === subject.first && subject.relative < 0;
  return isPlain && next.kind === 'END' && next.at >= end && (verb.frames & TRAILS) !== 0;
}

/** `Ortell, [who] said it was late, left`, `Ortell, [whose] aides said it was late, left`, `Ortell, [who] the bank said was late, left` */
function isInRelative({ passage: { tokens } }: SentenceView, { relative, first }: Subject): boolean {
  const before = tokens[first - 1];
  if (relative >= 0 || before?.lower === 'whose') return true;
  return ((before?.classes ?? 0) & RELATIVE) !== 0 && tokens[first - 2]?.text === ',';
}

/** Where the relative clause ends in which something is said: at the comma behind which the sentence's own verb follows (`X, which says it won, has left`). */
function endOfRelative(view: SentenceView, at: number): number {
  const { tokens, quotationAt } = view.passage;
  const end = endOfSentence(view);
  for (let i = at + 1; i < end - 1; i++) {
    if (quotationAt[i] !== -1 || (tokens[i] as Token).text !== ',') continue;
    let next = i + 1;
    while (next < end - 1 && isAdverb(tokens[next] as Token)) next++;
    if (isFiniteVerb(tokens, next, i + 1) && ((tokens[next] as Token).classes & (AUXILIARY | FINITE)) !== 0) return i;
  }
  return end;
}

const asides = new Set(['according', 'citing', 'referring', 'adding', 'quoting', 'contradicting']);

/** Where, behind a comma, the reporter speaks again: `, as it has done for years`, `, according to`, `, however`. */
function startOfReportersAside({ passage }: SentenceView, at: number, end: number, admits: boolean): number {
  const { tokens, quotationAt } = passage;
  for (let i = at + 1; i < end - 1; i++) {
    if (quotationAt[i] !== -1) continue;
    const token = tokens[i] as Token;
    // `said Ortell, who, according to police, fled, was ill`
    const according = token.text === ',' ? i + 1 : i;
    if (tokens[according]?.lower === 'according' && openRelative(passage, according, at) >= 0) continue;
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') return (tokens[i - 1] as Token).text === ',' ? i - 1 : i;
    const denial = startOfOwnDenial(tokens, i, at);
    if (denial > at && (admits || (tokens[denial] as Token).text === ',')) return denial;
    if (/^[,;]$/.test(token.text) && isAnotherVoice(tokens, i + 1, end)) return i;
    if (token.text !== ',') continue;
    const next = tokens[i + 1] as Token;
    if (asides.has(next.lower)) return i;
    // `, a claim that she denied`: a word for the claim is the reporter's.
    const noun = (next.classes & DETERMINER) !== 0 ? i + 2 : i + 1;
    const isClaim = claimNouns.has(tokens[noun]?.lower ?? '') && (noun > i + 1 || /s$/.test(next.lower));
    if (isClaim && /^(?:that|which)$/.test(tokens[noun + 1]?.lower ?? '')) return i;
    if (isApposedDenial(tokens, i + 1, end)) return i;
    if (next.lower === 'however' && i + 2 >= end) return i;
    // `denied that it sank, as claimed by Ortell`
    if (
      next.lower === 'as' &&
      /^(?:claimed|alleged|reported|suggested|stated)$/.test(tokens[i + 2]?.lower ?? '') &&
      /^(?:by|in)$/.test(tokens[i + 3]?.lower ?? '')
    )
      return i;
    if (
      next.lower === 'as' &&
      i + 2 < end &&
      /^(?:have|has|had|is|are|was|were|will|would|do|does|did|it|they|he|she)$/.test((tokens[i + 2] as Token).lower)
    )
      return i;
  }
  return end;
}

/** `, [an accusation the mayor rejected]` */
function isApposedDenial(tokens: readonly Token[], at: number, end: number): boolean {
  if (((tokens[at]?.classes ?? 0) & DETERMINER) === 0 || !claimNouns.has(tokens[at + 1]?.lower ?? '')) return false;
  for (let i = at + 2; i < Math.min(end, at + reachOfApposed) && ((tokens[i] as Token).classes & PUNCTUATION) === 0; i++) {
    const { lower } = tokens[i] as Token;
    if (opposingVerbs.has(lower)) return i + 1 >= end || ((tokens[i + 1] as Token).classes & (PUNCTUATION | CONJUNCTION)) !== 0;
  }
  return false;
}

/** How many words a denial in apposition has. */
const reachOfApposed = 12;

/** What stands before an attribution that trails: from the start of the sentence, or from behind an attribution before it. */
export function clauseBefore(view: SentenceView, before: number, site: CueSite | null): TokenRange {
  const { tokens, quotationAt } = view.passage;
  let first = view.sentence.first;
  for (const other of view.sites) {
    if (other === site || other.group.verb >= before) continue;
    // `A, X said, and B, Y said`: what Y said begins behind X's attribution.
    if (
      other.next.kind === 'COMMA' &&
      other.subject !== null &&
      !other.shared &&
      other.next.at < before - 1 &&
      startOfAttribution(other) > view.sentence.first
    ) {
      // `..., saying it won, Y said`: a participle goes on from X, and Y reports it all.
      if (beginsWithParticiple(tokens[other.next.at + 1])) continue;
      first = other.next.at + 1;
      while (first < before && ((tokens[first] as Token).classes & CONJUNCTION) !== 0) first++;
    }
  }
  let end = before;
  while (end > first && quotationAt[end - 1] === -1 && /^[,;–—-]+$/.test((tokens[end - 1] as Token).text)) end--;
  return { first, end };
}

/** Does a phrase begin with an -ing form, so that it speaks of the speaker and not of what was said? */
const beginsWithParticiple = (token: Token | undefined): boolean => token !== undefined && (token.classes & VERB_ING) !== 0;

/** Is it an -ing form that may begin a phrase of its own (`denied [taking bribes]`)? */
export const isGerund = (token: Token): boolean => (token.classes & VERB_ING) !== 0 && (token.classes & CAPITALIZED) === 0;
