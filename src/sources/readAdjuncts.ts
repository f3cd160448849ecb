import { carryingWords, speakingWords, talkNouns } from '#lexicon/channels.ts';
import { CAPITALIZED, CONJUNCTION, GENITIVE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import { endOfTime } from '#quotes/adjuncts.ts';
import { endOfNounPhrase } from '#quotes/endOfNounPhrase.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { PassageQuotation } from '#quotes/passage.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import { isAdverb } from '#quotes/verbGroup.ts';
import type { Walk } from '#speakers/walk.ts';
import type { Token } from '#text/token.ts';
import { isOwnAgency } from './isOwnAgency.ts';
import { outletOfStaff, outletsIn } from './outletsIn.ts';
import { programmeAt } from './programmeAt.ts';
import { outletBefore, readChannel } from './readChannel.ts';
import type { Source } from './source.ts';
import type { Step } from './step.ts';

/** The reading of one stretch: where it ends, and what is known at one point of it. */
interface Reading {
  readonly walk: Walk;
  readonly end: number;
  readonly steps: Step[];
  /** Does the next adjunct belong to the attribution: does nothing but adjuncts stand between the two? */
  isNear: boolean;
  /** Where the last adjunct that belongs to it ended, so that `carried by` behind it belongs to it too. */
  adjunctEnd: number;
  /** Where an exchange or a document began whose phrase may go on (`in an interview [with the Courier]`), or -1. */
  talkAt: number;
  /** Was it an interview, so that whom it was with is the press? */
  isInterview: boolean;
}

/**
 * Reads the hops that the adjuncts of an attribution name: `said [in a statement to the Courier]`, `said [on CNN]`, `said, [speaking on Harl Radio]`,
 * `said [in remarks carried by state television]`. What belongs to another verb or noun is passed over.
 *
 * @param isNear whether the stretch begins at the attribution itself
 */
export function readAdjuncts(walk: Walk, { first, end }: TokenRange, isNear: boolean): Step[] {
  const { tokens, quotationAt, quotations } = walk.passage;
  const reading: Reading = { walk, end, steps: [], isNear, adjunctEnd: -1, talkAt: -1, isInterview: false };
  for (let i = first; i < end; ) {
    const quotation = quotationAt[i] as number;
    if (quotation >= 0) {
      i = (quotations[quotation] as PassageQuotation).end;
      continue;
    }
    const token = tokens[i] as Token;
    if (token.text === ';') break;
    const stop = Math.max(readOne(reading, i), endOfTime(tokens, i, end));
    if (stop > i) {
      i = stop;
      continue;
    }
    const isNeutral =
      (token.classes & PUNCTUATION) !== 0 || isAdverb(token) || (i === first && (token.classes & CONJUNCTION) !== 0);
    if (!isNeutral) {
      reading.isNear = speakingWords.has(token.lower);
      reading.talkAt = -1;
    }
    i++;
  }
  return reading.steps;
}

/** Reads what begins at a token, if it is an adjunct. Gives the token behind it, or the same token. */
function readOne(reading: Reading, at: number): number {
  const { tokens } = reading.walk.passage;
  const { lower } = tokens[at] as Token;
  const before = (tokens[at - 1] as Token | undefined)?.lower ?? '';
  if (lower === 'according' && tokens[at + 1]?.lower === 'to') return readOutlets(reading, at, at + 2, 2);
  if (/^(?:told|tells|telling)$/.test(lower))
    return before === ',' || before === 'who' ? readOutlets(reading, at, at + 1, 1) : at;
  if (carryingWords.has(lower)) return reading.adjunctEnd === at || before === 'as' ? readCarrier(reading, at) : at;
  return reading.isNear || before === ',' || reading.adjunctEnd === at ? readPhrase(reading, at) : at;
}

/** `remarks [carried live by state television]`, `as [reported by the Courier]`, `a video [posted on YouTube]` */
function readCarrier(reading: Reading, at: number): number {
  const { tokens } = reading.walk.passage;
  const preposition = behindTime(tokens, at + 1, reading.end);
  if (!/^(?:by|on|in|via|through|to)$/.test(tokens[preposition]?.lower ?? '')) return at;
  // `obtained by Reuters`, where the article is Reuters’ own, is no hop of the words.
  const known = reading.steps.length;
  const stop = readOutlets(reading, at, preposition + 1, 2);
  if (stop > at) {
    if (
      tokens[preposition]?.lower === 'by' &&
      isOwnAgency(reading.steps.at(-1)?.hop.source.name ?? '', reading.walk.passage.article)
    )
      reading.steps.length = known;
    return stop;
  }
  reading.isNear = true;
  return Math.max(at, readPhrase(reading, preposition));
}

/** A preposition and its noun phrase. */
function readPhrase(reading: Reading, at: number): number {
  const { walk, end, isNear, talkAt, isInterview } = reading;
  const { tokens, quotationAt } = walk.passage;
  const preposition = (tokens[at] as Token).lower;
  if (!prepositions.test(preposition) || at + 1 >= end) return at;
  if (quotationAt[at + 1] !== -1) return readProgramme(reading, at);
  const isPress = isInterview && preposition === 'with';
  const phrase = { first: at + 1, end: endOfPhrase(walk, at + 1, end, false, isPress) };
  if (phrase.end === phrase.first) return at;
  const words = { first: at, end: phrase.end };
  reading.adjunctEnd = phrase.end;
  // `on state television` is a body before it is a channel.
  const mayBeBody = isNear && (talkAt >= 0 || /^(?:in|on|to|via|through|by)$/.test(preposition));
  const first = preposition === 'on' && mayBeBody ? readOutlets(reading, talkAt >= 0 ? talkAt : at, phrase.first, 1) : at;
  if (first > at) return first;
  const mayBeChannel = /^(?:in|on|via|through|during|over|by|from)$/.test(preposition) && (isNear || !isAnothers(tokens, phrase));
  // `took to Twitter`
  const turns = preposition === 'to' && /^(?:took|taken|taking|takes|turned|turning|posted)$/.test(tokens[at - 1]?.lower ?? '');
  // `commenting on an article`, and not `commenting on Twitter`
  const isTopic = preposition === 'on' && /^comment/.test(tokens[at - 1]?.lower ?? '');
  const channel = mayBeChannel || turns ? readChannel(walk, phrase) : null;
  if (isTopic && channel?.source.kind === 'DOCUMENT') {
    reading.isNear = false;
    reading.talkAt = -1;
    reading.adjunctEnd = -1;
    return phrase.end;
  }
  if (channel !== null) {
    add(reading, channel.source, words, channel.source.kind === 'BROADCAST' ? 1 : 0);
    if (channel.outlet !== null) add(reading, { name: channel.outlet, kind: 'OUTLET' }, words, 1);
    talk(reading, at, false);
    return phrase.end;
  }
  const stop = mayBeBody ? readOutlets(reading, talkAt >= 0 ? talkAt : at, phrase.first, 1, isPress) : at;
  if (stop > at) return stop;
  const { lower, classes } = tokens[phrase.end - 1] as Token;
  if ((classes & CAPITALIZED) === 0 && talkNouns.has(lower) && (isNear || !isAnothers(tokens, phrase))) {
    const outlet = outletBefore(walk, phrase.first, phrase.end - 1);
    if (outlet !== null) add(reading, { name: outlet, kind: 'OUTLET' }, words, 1);
    talk(reading, at, lower.startsWith('interview'));
    return phrase.end;
  }
  // `in Gaza` stands beside the attribution; what is behind `for the attack` may belong to the noun.
  const isPlace = ((tokens[phrase.first] as Token).classes & CAPITALIZED) !== 0;
  reading.isNear = isNear && isPlace;
  if (!isPlace) reading.talkAt = -1;
  return phrase.end;
}

/** `carried [live late on Monday] by`: the token behind the adverbs and times at `at`. */
function behindTime(tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  for (;;) {
    const token = tokens[i];
    if (token === undefined || i >= end) return i;
    const time = endOfTime(tokens, /^(?:on|in)$/.test(token.lower) ? i + 1 : i, end);
    if (time > i + 1 || (time > i && !/^(?:on|in)$/.test(token.lower))) i = time;
    else if (isAdverb(token) || /^(?:live|late|early)$/.test(token.lower)) i++;
    else return i;
  }
}

const prepositions = /^(?:in|on|via|through|during|over|by|to|with|from|for|at|of|about)$/;

function talk(reading: Reading, at: number, isInterview: boolean): void {
  reading.isNear = true;
  reading.talkAt = at;
  reading.isInterview = isInterview;
}

/** `on “The Quay Today”` */
function readProgramme(reading: Reading, at: number): number {
  const { passage } = reading.walk;
  const preposition = (passage.tokens[at] as Token).lower;
  const mayHold = preposition === 'on' || (preposition === 'with' && reading.talkAt >= 0);
  const programme = reading.isNear && mayHold ? programmeAt(passage, at + 1) : null;
  if (programme === null || programme.end > reading.end) return at;
  add(reading, { name: programme.name, kind: 'BROADCAST' }, { first: at, end: programme.end }, 1);
  reading.adjunctEnd = programme.end;
  return programme.end;
}

/** `in the report`, `in Tarn’s letter`: a document that was spoken of before, or is another's. */
const isAnothers = (tokens: readonly Token[], { first, end }: TokenRange): boolean =>
  tokens
    .slice(first, end)
    .some(({ lower, classes }) => (classes & GENITIVE) !== 0 || /^(?:the|that|this|those|these)$/.test(lower));

/** The outlets that the noun phrase at `first` names. Gives the token behind it, or `at` where it names none. */
function readOutlets(reading: Reading, at: number, first: number, rank: Step['rank'], isPress = false): number {
  const stop = endOfPhrase(reading.walk, first, reading.end, true, isPress);
  const names = outletsIn(reading.walk, { first, end: stop }, isPress);
  for (const name of names) add(reading, { name, kind: 'OUTLET' }, { first: at, end: stop }, rank);
  if (names.length === 0) return at;
  reading.isNear = true;
  reading.adjunctEnd = stop;
  return stop;
}

/** Where a noun phrase ends, the title of an outlet's programme with it: `CNN’s “The Quay”`. */
function endOfPhrase(walk: Walk, first: number, end: number, joint: boolean, isPress = false): number {
  const { tokens, quotationAt, quotations } = walk.passage;
  const staff = outletOfStaff(walk, { first, end: Math.min(end, first + 5) }, isPress);
  let stop = Math.max(endOfNounPhrase(tokens, first, end, joint), staff?.end ?? 0, first);
  // `a speech [broadcast live on ...]`: a participle that looks like a noun.
  const carrier = tokens[stop - 1]?.lower === 'live' ? stop - 2 : stop - 1;
  if (
    carrier > first &&
    carryingWords.has((tokens[carrier] as Token).lower) &&
    /^(?:on|in|by|live)$/.test(tokens[carrier + 1]?.lower ?? '')
  )
    stop = carrier;
  const quotation = staff !== null && stop === staff.end ? quotations[quotationAt[stop] ?? -1] : undefined;
  return quotation === undefined ? stop : Math.min(quotation.end, end);
}

function add({ walk, steps }: Reading, source: Source, words: TokenRange, rank: Step['rank']): void {
  steps.push({ hop: { source, words: stretchOf(walk.passage, words), relay: null, within: null }, rank });
}
