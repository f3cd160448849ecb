import {
  type Channel,
  channels,
  handledWords,
  noChannels,
  pageNouns,
  passingAdjectives,
  seriesNouns,
} from '#lexicon/channels.ts';
import {
  CAPITALIZED,
  DETERMINER,
  DIGITS,
  GENITIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  TIME,
  VERB_PARTICIPLE,
} from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import { isAdverb } from '#quotes/verbGroup.ts';
import type { Character } from '#speakers/character.ts';
import { readMention } from '#speakers/mention.ts';
import type { Walk } from '#speakers/walk.ts';
import { lowerOf } from '#text/lowerOf.ts';
import type { Token } from '#text/token.ts';
import { outletOfStaff, outletsIn } from './outletsIn.ts';
import type { Source } from './source.ts';

const channelOf: ReadonlyMap<string, Channel> = new Map(channels.map((channel) => [channel.noun, channel]));

/** A noun phrase that names a way by which words reached the public. */
export interface ReadChannel {
  readonly channel: Channel;
  readonly source: Source;
  /** The outlet that the phrase names round its noun (`a [CNN] documentary`, `an op-ed for [the Courier]`), or null. */
  readonly outlet: string | null;
}

/** Reads a noun phrase as a channel: `a joint statement`, `her Facebook page`, `a series of tweets`. Null where it is none. */
export function readChannel(walk: Walk, { first, end }: TokenRange): ReadChannel | null {
  const { tokens } = walk.passage;
  const core = endOfCore(tokens, first, end);
  const head =
    channelAt(tokens, first, core) ?? (seriesNouns.has((tokens[core - 1] as Token).lower) ? channelAt(tokens, first, end) : null);
  if (head === null) return null;
  const { channel, at } = head;
  const outlet = outletBefore(walk, first, at) ?? outletsIn(walk, { first: core + 1, end })[0] ?? null;
  if (channel.kind === 'SOCIAL')
    return { channel, source: { name: networkOf(tokens, first, end, channel), kind: 'SOCIAL' }, outlet };
  if (channel.kind !== 'DOCUMENT') return { channel, source: { name: channel.noun, kind: channel.kind }, outlet };
  // A report that was spoken of is named by its fullest name.
  const name = documentIn(walk, { first, end }) ?? nameOf(walk, outlet === null ? first : at, core);
  return { channel, source: { name, kind: 'DOCUMENT' }, outlet };
}

/** Where the phrase's own words end: before `of` or `for`, or before what became of it (`a letter [dated] Tuesday`). */
function endOfCore(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    const { classes, lower } = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    const isHandled = handledWords.has(lower) && (before.classes & DETERMINER) === 0 && !isAdverb(before);
    if ((classes & (PREPOSITION | CAPITALIZED)) === PREPOSITION || isHandled) return i;
  }
  return end;
}

/** The channel that the last words before `end` name: one word or two, the name of a network with its capital, and a noun without. */
function channelAt(tokens: readonly Token[], first: number, end: number): { channel: Channel; at: number } | null {
  if (noChannels.has(lowerOf(tokens, Math.max(first, end - 2), end))) return null;
  for (const length of [2, 1]) {
    const at = end - length;
    if (at < first) continue;
    const lower = lowerOf(tokens, at, end).replace(/\.$/, '');
    const channel = channelOf.get(lower) ?? channelOf.get(lower.replace(/ies$/, 'y')) ?? channelOf.get(lower.replace(/s$/, ''));
    if (channel === undefined) continue;
    const isCapital = ((tokens[at] as Token).classes & CAPITALIZED) !== 0;
    const isName = channel.name !== undefined && channel.noun !== 'tweet';
    if (isName === isCapital || channel.noun === 'tv') return { channel, at };
  }
  // `her Facebook page`, `his Twitter account`
  const last = tokens[end - 1] as Token;
  if (end - first < 2 || !pageNouns.has(last.lower)) return null;
  const before = channelOf.get((tokens[end - 2] as Token).lower);
  return before?.kind === 'SOCIAL' && before.name !== undefined ? { channel: before, at: end - 2 } : null;
}

/** The network that the phrase names, or the noun itself: `a [Facebook] post`, `a [post]`. */
function networkOf(tokens: readonly Token[], first: number, end: number, channel: Channel): string {
  if (channel.name !== undefined) return channel.name;
  for (let i = first; i < end; i++) {
    const network = channelOf.get((tokens[i] as Token).lower);
    if (network?.kind === 'SOCIAL' && network.name !== undefined && ((tokens[i] as Token).classes & CAPITALIZED) !== 0)
      return network.name;
  }
  return channel.noun;
}

/** The outlet that stands before a noun: `a [CNN] interview`. */
export function outletBefore(walk: Walk, first: number, at: number): string | null {
  const owner = outletOfStaff(walk, { first, end: at });
  if (owner !== null) return owner.outlet;
  for (let i = first; i < at; i++) {
    const stop = walk.cast.inName.get(i);
    const outlet = stop === undefined || stop > at ? undefined : walk.cast.byLastToken.get(stop - 1)?.character;
    if (outlet?.kind === 'OUTLET') return outlet.name;
  }
  return null;
}

const passing = DETERMINER | QUANTITY | DIGITS | TIME | PUNCTUATION;

/** The words of the phrase without what tells only which one or when it was: `joint statement`, `court filing`, `[an emailed] statement`. */
function nameOf(walk: Walk, first: number, end: number): string {
  const { tokens } = walk.passage;
  let start = first;
  for (let i = first; i < end - 1; i++) {
    const { classes, lower } = tokens[i] as Token;
    if (
      passingAdjectives.has(lower) ||
      (classes & (passing | GENITIVE)) !== 0 ||
      (classes & (VERB_PARTICIPLE | CAPITALIZED)) === VERB_PARTICIPLE
    )
      start = i + 1;
  }
  return stretchOf(walk.passage, { first: start, end }).text;
}

function documentIn(walk: Walk, range: TokenRange): string | null {
  const mention = readMention(walk.passage, range, walk.cast);
  if (mention === null || !mention.isDefinite) return null;
  const isMeant = (character: Character) => character.kind === 'DOCUMENT' && character.nouns.has(mention.noun);
  const heard = walk.heard.findLast(({ at, characters }) => at < range.first && characters.some(isMeant));
  return heard?.characters.findLast(isMeant)?.name ?? null;
}
