import type { QuoteInTokens } from '#quotes/findQuotes.ts';
import { extentOf } from '#quotes/quotedSentence.ts';
import type { Voiced } from '#speakers/findSpeakers.ts';
import type { SpeakerKind, VoicedQuote } from '#speakers/speaker.ts';
import type { Hop, SourceKind } from './source.ts';

/** The attribution that a quote's own stands within, and the hops that its speakers are: `she said [officials had told her that ...]`. */
export interface Relays {
  /** The index of the quote that holds it. */
  readonly outer: number;
  readonly hops: readonly Hop[];
}

/** Finds who passed a quote's words on: the speakers of the smallest quote whose words hold its attribution. */
export function relaysOf(quotes: readonly QuoteInTokens[], voiced: Voiced, index: number): Relays | null {
  const { cue } = (quotes[index] as QuoteInTokens).draft;
  if (cue === null) return null;
  const end = extentOf((quotes[index] as QuoteInTokens).draft).end;
  let outer = -1;
  let size = Number.POSITIVE_INFINITY;
  for (let i = Math.max(0, index - 3); i < Math.min(quotes.length, index + 4); i++) {
    const { draft } = quotes[i] as QuoteInTokens;
    if (i === index || draft.cue === null) continue;
    const holds = draft.content.some((range) => cue.first >= range.first && cue.first < range.end);
    const extent = extentOf(draft);
    if (holds && extent.end - extent.first < size && end <= extent.end) {
      outer = i;
      size = extent.end - extent.first;
    }
  }
  if (outer < 0) return null;
  const own = new Set((voiced.quotes[index] as VoicedQuote).voices.map(({ speaker }) => speaker));
  const words = (quotes[outer] as QuoteInTokens).quote.mention;
  const hops = (voiced.quotes[outer] as VoicedQuote).voices
    .filter(({ speaker }) => !own.has(speaker))
    .map(({ speaker }): Hop => ({ source: { name: speaker.name, kind: relayKind(speaker.kind) }, words, relay: speaker }));
  return { outer, hops };
}

const relayKind = (kind: SpeakerKind): SourceKind => (kind === 'OUTLET' ? 'OUTLET' : kind === 'DOCUMENT' ? 'DOCUMENT' : 'RELAY');
