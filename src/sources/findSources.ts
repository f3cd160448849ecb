import { type Channel, channels } from '#lexicon/channels.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import { CAPITALIZED, DETERMINER, PREPOSITION, PUNCTUATION, QUANTITY } from '#lexicon/wordClasses.ts';
import { endOfNounPhrase } from '#quotes/endOfNounPhrase.ts';
import type { QuoteInTokens } from '#quotes/findQuotes.ts';
import type { Draft, TokenRange } from '#quotes/found.ts';
import { extentOf } from '#quotes/quotedSentence.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import type { Character } from '#speakers/character.ts';
import type { Voiced } from '#speakers/findSpeakers.ts';
import { readMention } from '#speakers/mention.ts';
import { resolveMention } from '#speakers/resolveMention.ts';
import type { VoicedQuote } from '#speakers/speaker.ts';
import type { Walk } from '#speakers/walk.ts';
import type { Token } from '#text/token.ts';
import type { Hop, SourcedQuote, SourceKind } from './source.ts';

const channelOf: ReadonlyMap<string, Channel> = new Map(channels.map((channel) => [channel.noun, channel]));
const goesOn = new Set(['added', 'adds', 'adding', 'continued', 'continues']);

/**
 * Finds the chain of each quote between its speaker and the page: whom it was told, in what it was written, who passed it on.
 *
 * @param quotes the quotes in tokens, in the order in which `voiced` has them
 */
export function findSources(quotes: readonly QuoteInTokens[], voiced: Voiced): SourcedQuote[] {
  const { walk } = voiced;
  const own = quotes.map(({ draft }) => hopsOf(draft, walk));
  return voiced.quotes.map((quote, index): SourcedQuote => {
    let via = own[index] as Hop[];
    if (via.length === 0) via = carriedOver(quotes, voiced.quotes, own, index);
    const relay = relayOf(quotes, voiced, index);
    if (relay !== null) via = [...via, ...relay];
    return { ...quote, via };
  });
}

/** `..., he added`: words that go on from the same speaker's last quote came the same way. */
function carriedOver(
  quotes: readonly QuoteInTokens[],
  voiced: readonly VoicedQuote[],
  own: readonly Hop[][],
  index: number,
): Hop[] {
  const { draft, quote } = quotes[index] as QuoteInTokens;
  const continues = draft.goesOnFrom !== null || (quote.cue !== null && goesOn.has(quote.cue.text.toLowerCase()));
  if (!continues) return [];
  const speaker = voiced[index]?.voices[0]?.speaker;
  for (let i = index - 1; i >= 0; i--) {
    const before = voiced[i] as VoicedQuote;
    if (before.voices[0]?.speaker !== speaker || speaker === undefined) return [];
    const hops = own[i] as Hop[];
    if (hops.length > 0) return hops;
    if (quotes[i]?.draft.goesOnFrom === null && !goesOn.has(quotes[i]?.quote.cue?.text.toLowerCase() ?? '')) return [];
  }
  return [];
}

/** The attribution that this one stands within: `she said [officials had told her that ...]`. Its speaker passed the words on. */
function relayOf(quotes: readonly QuoteInTokens[], voiced: Voiced, index: number): Hop[] | null {
  const { draft } = quotes[index] as QuoteInTokens;
  if (draft.cue === null) return null;
  let outer = -1;
  let size = Number.POSITIVE_INFINITY;
  for (let i = Math.max(0, index - 3); i < Math.min(quotes.length, index + 4); i++) {
    const other = quotes[i] as QuoteInTokens;
    if (i === index || other.draft.cue === null) continue;
    const holds = other.draft.content.some(
      ({ first, end }) => (draft.cue as TokenRange).first >= first && (draft.cue as TokenRange).first < end,
    );
    const extent = extentOf(other.draft);
    if (holds && extent.end - extent.first < size && extentOf(draft).end <= extent.end) {
      outer = i;
      size = extent.end - extent.first;
    }
  }
  const voices = outer < 0 ? [] : (voiced.quotes[outer] as VoicedQuote).voices;
  const own = new Set((voiced.quotes[index] as VoicedQuote).voices.map(({ speaker }) => speaker));
  const words = outer < 0 ? null : (quotes[outer] as QuoteInTokens).quote.mention;
  const hops = voices
    .filter(({ speaker }) => !own.has(speaker))
    .map(({ speaker }): Hop => ({ source: { name: speaker.name, kind: relayKind(speaker.kind) }, words, relay: speaker }));
  return hops.length > 0 ? hops : null;
}

const relayKind = (kind: string): SourceKind => (kind === 'OUTLET' ? 'OUTLET' : kind === 'DOCUMENT' ? 'DOCUMENT' : 'RELAY');

/** The hops that stand at the attribution itself. */
function hopsOf(draft: Draft, walk: Walk): Hop[] {
  const { tokens } = walk.passage;
  const hops: Hop[] = [];
  const { site } = draft;
  if (draft.cue === null) return hops;
  const word = (tokens[draft.cue.first] as Token).lower;
  if (/^tweet/.test(word))
    hops.push({ source: { name: 'Twitter', kind: 'SOCIAL' }, words: stretchOf(walk.passage, draft.cue), relay: null });
  if (site !== null) {
    const addressee = site.next.addressee;
    if (addressee !== null) {
      hops.push(...outletHop(walk, addressee, addressee));
    }
    // Between a passive cue and its `saying`: `was quoted [by the Courier] as saying`.
    for (let i = draft.cue.first; i < site.group.verb; i++) {
      if ((tokens[i] as Token).lower !== 'by') continue;
      const end = endOfNounPhrase(tokens, i + 1, site.group.verb, false);
      hops.push(...outletHop(walk, { first: i + 1, end }, { first: i, end }));
    }
  }
  const last = draft.content.at(-1)?.end ?? 0;
  // `she said it was safe, according to the agency`
  if (last > draft.cue.end && (tokens[last] as Token | undefined)?.text === ',' && tokens[last + 1]?.lower === 'according') {
    const end = endOfNounPhrase(tokens, last + 3, tokens.length, false);
    hops.push(...outletHop(walk, { first: last + 3, end }, { first: last + 1, end }));
  }
  for (const hop of behindCue(draft, walk)) if (!hops.some(({ source }) => source.name === hop.source.name)) hops.push(hop);
  return hops;
}

/** Adjuncts behind the cue: `in a statement`, `on Twitter`, `in an interview with the Courier`, and `according to` an outlet behind `she said`. */
function behindCue(draft: Draft, walk: Walk): Hop[] {
  const { tokens, quotationAt, sentences, sentenceAt } = walk.passage;
  const hops: Hop[] = [];
  const cue = draft.cue as TokenRange;
  const stops = draft.content.map(({ first }) => first).filter((first) => first >= cue.end);
  const mention = draft.mention !== null && draft.mention.first >= cue.end ? draft.mention.end : cue.end;
  const limit = Math.min(
    stops.length > 0 ? Math.min(...stops) : tokens.length,
    mention + 40,
    sentences[sentenceAt(cue.first)]?.end ?? tokens.length,
  );
  for (let i = mention; i < limit; i++) {
    const token = tokens[i] as Token;
    if (quotationAt[i] !== -1 || token.text === '.' || token.text === ';') break;
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      const end = endOfNounPhrase(tokens, i + 2, limit, false);
      hops.push(...outletHop(walk, { first: i + 2, end }, { first: i, end }));
      continue;
    }
    if (
      (token.classes & PREPOSITION) === 0 ||
      (token.classes & PUNCTUATION) !== 0 ||
      !/^(?:in|on|via|through|to|by)$/.test(token.lower)
    )
      continue;
    const end = endOfNounPhrase(tokens, i + 1, limit, false);
    if (end === i + 1) continue;
    hops.push(...phraseHops(walk, i, end, limit));
    i = end - 1;
  }
  return hops;
}

function phraseHops(walk: Walk, at: number, end: number, limit: number): Hop[] {
  const { tokens } = walk.passage;
  const head = tokens[end - 1] as Token;
  const preposition = (tokens[at] as Token).lower;
  const channel = channelOf.get(head.lower);
  const words = stretchOf(walk.passage, { first: at, end });
  if (channel === undefined) {
    const leads = preposition === 'to' || preposition === 'on' || preposition === 'via';
    return leads ? outletHop(walk, { first: at + 1, end }, { first: at, end }) : [];
  }
  if (preposition === 'to' || preposition === 'by') return [];
  if (channel.kind === 'INTERVIEW' || channel.kind === 'BROADCAST') {
    const next = tokens[end] as Token | undefined;
    const last =
      next !== undefined && /^(?:with|on|to|by|for)$/.test(next.lower) ? endOfNounPhrase(tokens, end + 1, limit, false) : end;
    const named = last > end + 1 ? { first: end + 1, end: last } : { first: at + 1, end: end - 1 };
    const hop = outletHop(walk, named, { first: at, end: Math.max(last, end) });
    if (hop.length > 0) return hop;
    return [{ source: { name: channel.noun, kind: channel.kind }, words, relay: null }];
  }
  if (channel.kind === 'SOCIAL') {
    const name =
      channel.noun === 'tweet' ? 'Twitter' : (head.classes & CAPITALIZED) !== 0 ? head.text : socialBefore(tokens, at, end);
    return [{ source: { name, kind: 'SOCIAL' }, words, relay: null }];
  }
  // A report that was spoken of is named by its fullest name.
  const known = documentIn(walk, { first: at + 1, end });
  return [{ source: { name: known ?? nameOfDocument(tokens, at + 1, end), kind: 'DOCUMENT' }, words, relay: null }];
}

/** The words of the noun phrase without its article: `joint statement`. */
function nameOfDocument(tokens: readonly Token[], first: number, end: number): string {
  let start = first;
  while (start < end - 1 && ((tokens[start] as Token).classes & (DETERMINER | QUANTITY)) !== 0) start++;
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

function socialBefore(tokens: readonly Token[], at: number, end: number): string {
  for (let i = at + 1; i < end; i++) {
    const channel = channelOf.get((tokens[i] as Token).lower);
    if (channel?.kind === 'SOCIAL' && ((tokens[i] as Token).classes & CAPITALIZED) !== 0) return (tokens[i] as Token).text;
  }
  return (tokens[end - 1] as Token).lower;
}

/** The hop by the outlet that a noun phrase names, shown by the words round it; none where it names no outlet. */
function outletHop(walk: Walk, range: TokenRange, words: TokenRange): Hop[] {
  const outlet = range.end > range.first ? outletIn(walk, range) : null;
  return outlet === null
    ? []
    : [{ source: { name: outlet.name, kind: 'OUTLET' }, words: stretchOf(walk.passage, words), relay: null }];
}

/** The outlet that a noun phrase names, or null where it names none. */
function outletIn(walk: Walk, range: TokenRange): Character | null {
  const { tokens } = walk.passage;
  const mention = readMention(walk.passage, range, walk.cast);
  if (mention === null || mention.isPronoun) return null;
  const named = walk.cast.byLastToken.get(mention.head)?.character;
  const noun = kindOfInstitution(mention.noun);
  if (named?.kind !== 'OUTLET' && noun !== 'OUTLET' && mention.noun !== 'agency') return null;
  if (mention.noun === 'agency' && (tokens[mention.head - 1] as Token | undefined)?.lower !== 'news') return null;
  if (mention.noun === 'media' || mention.noun === 'press' || mention.noun === 'news' || mention.noun === 'post') {
    if (named?.kind !== 'OUTLET' && mention.modifiers.length === 0) return null;
  }
  const found = resolveMention(walk, { first: range.first, end: mention.head + 1 })[0]?.character;
  return found?.kind === 'OUTLET' ? found : null;
}

function documentIn(walk: Walk, range: TokenRange): string | null {
  const mention = readMention(walk.passage, range, walk.cast);
  if (mention === null || !mention.isDefinite) return null;
  const isMeant = (character: Character) => character.kind === 'DOCUMENT' && character.nouns.has(mention.noun);
  return walk.heard.findLast(({ characters }) => characters.some(isMeant))?.characters.findLast(isMeant)?.name ?? null;
}
