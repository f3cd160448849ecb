import type { QuoteInTokens } from '#quotes/findQuotes.ts';
import type { Draft } from '#quotes/found.ts';
import { extentOf } from '#quotes/quotedSentence.ts';
import { hasFiniteVerb } from '#quotes/verbs.ts';
import type { Voiced } from '#speakers/findSpeakers.ts';
import type { SpeakerKind, VoicedQuote } from '#speakers/speaker.ts';
import type { Token } from '#text/token.ts';
import type { Hop, SourceKind } from './source.ts';

/** The attribution that a quote's own stands within, and the hops that its speakers are: `she said [officials had told her that ...]`. */
export interface Relays {
  /** The index of the quote that holds it. */
  readonly outer: number;
  readonly hops: readonly Hop[];
}

/** Finds who passed a quote's words on: the speakers of the smallest quote whose words hold its attribution. */
export function relaysOf(quotes: readonly QuoteInTokens[], voiced: Voiced, index: number): Relays | null {
  const own = quotes[index] as QuoteInTokens;
  const { cue } = own.draft;
  if (cue === null) return null;
  const end = extentOf(own.draft).end;
  let outer = -1;
  let size = Number.POSITIVE_INFINITY;
  for (let i = Math.max(0, index - 3); i < Math.min(quotes.length, index + 4); i++) {
    const { draft } = quotes[i] as QuoteInTokens;
    // Who denies a report passes it on no more than the words within it.
    if (i === index || draft.cue === null || draft.denies) continue;
    const isIn = (at: number): boolean => draft.content.some(({ first, end }) => at >= first && at < end);
    const extent = extentOf(draft);
    const holds = isIn(cue.first) && end <= extent.end;
    if ((holds || goesOnBehind(own.draft, draft, isIn)) && extent.end - extent.first < size) {
      outer = i;
      size = extent.end - extent.first;
    }
  }
  if (outer < 0 || standsBeside(own, quotes[outer] as QuoteInTokens, voiced.walk.passage.tokens)) return null;
  const speakers = new Set((voiced.quotes[index] as VoicedQuote).voices.map(({ speaker }) => speaker));
  const { mention, id } = (quotes[outer] as QuoteInTokens).quote;
  const hops = (voiced.quotes[outer] as VoicedQuote).voices
    .filter(({ speaker }) => !speakers.has(speaker))
    .map(
      ({ speaker }): Hop => ({
        source: { name: speaker.name, kind: relayKind(speaker.kind) },
        words: mention,
        relay: speaker,
        within: id,
      }),
    );
  return { outer, hops };
}

/**
 * Does what is said go on behind the attribution that stands within it: `[Ortell has accepted the repair], one of them said, [but still disputes that
 * it did harm]`? The verb behind has its subject in the words before.
 */
function goesOnBehind({ cue, mention, site }: Draft, outer: Draft, isInOuter: (at: number) => boolean): boolean {
  if (site?.shared !== true || cue === null || mention === null || outer.cue === null) return false;
  return mention.end <= outer.cue.first && cue.first > extentOf(outer).end - 1 && isInOuter(mention.first);
}

/**
 * Does an attribution stand beside the one whose words seem to hold it, and not within what that one says: `the rebels claimed the attack, [but officials
 * said] ...`, `she rebuked critics [who say] ...`, `he accused them of theft two days [after the Courier said] ...`?
 */
function standsBeside({ draft }: QuoteInTokens, { draft: outer }: QuoteInTokens, tokens: readonly Token[]): boolean {
  const subject = draft.site?.subject ?? null;
  if (subject === null || draft.site?.shared === true || outer.cue === null || outer.cue.first > subject.first) return false;
  const between = tokens.slice(outer.cue.end, subject.first);
  const isPhrase = outer.foundBy === 'reportedPhrase' || outer.foundBy === 'quotedWords';
  if (isPhrase && (subject.relative >= 0 || between.some(({ lower }) => /^(?:after|before|when|since|until)$/.test(lower))))
    return true;
  const lead = between.slice(-1 - (subject.first - subject.from)).map(({ lower }) => lower);
  // `said it was safe and that Tarn had told her so` goes on within what was said, and `said both he and Tarn promised` is one subject.
  const isWithin = (tokens[draft.site?.group.first ?? 0] as Token).lower === 'had' || lead.includes('that');
  if (isWithin) return false;
  if (lead.some((word) => /^(?:but|while|whereas|though|although|yet)$/.test(word))) return true;
  return lead.includes('and') && hasFiniteVerb(tokens, outer.cue.end, subject.from);
}

const relayKind = (kind: SpeakerKind): SourceKind => (kind === 'OUTLET' ? 'OUTLET' : kind === 'DOCUMENT' ? 'DOCUMENT' : 'RELAY');
