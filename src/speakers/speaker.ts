import type { Quote, Silence } from '#quotes/quote.ts';
import type { Stretch } from '#text/span.ts';

export type SpeakerKind = 'PERSON' | 'ORGANIZATION' | 'GOVERNMENT' | 'GROUP' | 'OUTLET' | 'DOCUMENT' | 'UNNAMED';

/** Somebody, or something, that an article lets speak. One object a speaker and article: compare by identity. */
export interface Speaker {
  /** The fullest name in the article; the description of an unnamed source (`a Western diplomat`). */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The other forms of the name in the article, with the place where each was first seen. */
  readonly aliases: readonly Stretch[];
  /** The titles and descriptions used of the speaker (`Prime Minister`, `a Hezbollah member`), each at its first place. */
  readonly titles: readonly Stretch[];
  /** The body that the speaker speaks for, as named in the article, or null. */
  readonly affiliation: string | null;
  /** The country of a body such as an army, which tells it from its namesakes, or null. */
  readonly country: string | null;
  /** How many people an unnamed source stands for, where the text says so. */
  readonly count: number | null;
}

/** One speaker of a quote, and how we know. */
export interface Voice {
  readonly speaker: Speaker;
  /** True where the mention does not name the speaker outright (a pronoun, an office, no mention at all). */
  readonly inferred: boolean;
  /** The name of the resolver. */
  readonly resolvedBy: string;
}

/** A quote, and who speaks in it: several voices where it is joint, none where nobody can be named with good reason. */
export interface VoicedQuote {
  readonly quote: Quote;
  readonly voices: readonly Voice[];
}

/** A silence, and whose it is. */
export interface VoicedSilence {
  readonly silence: Silence;
  readonly voices: readonly Voice[];
}
