import type { Speaker, VoicedQuote } from '#speakers/speaker.ts';
import type { Stretch } from '#text/span.ts';

export type SourceKind = 'OUTLET' | 'DOCUMENT' | 'SOCIAL' | 'INTERVIEW' | 'BROADCAST' | 'BRIEFING' | 'RELAY';

/** A hop by which words reached the page. */
export interface Source {
  readonly name: string;
  readonly kind: SourceKind;
}

/** One step of the chain between the speaker and the page. */
export interface Hop {
  readonly source: Source;
  /** The words that show it, or null where it is the article's own publisher. */
  readonly words: Stretch | null;
  /** The speaker who passed the words on, where the hop is one (RELAY), else null. */
  readonly relay: Speaker | null;
  /** The id of the quote in whose words that speaker passes these on, else null. What is behind this hop is that quote's own chain. */
  readonly within: string | null;
}

/** A voiced quote with its chain, the hop nearest to the speaker first. The article's own publisher is not in it. */
export interface SourcedQuote extends VoicedQuote {
  readonly via: readonly Hop[];
}
