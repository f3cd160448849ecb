import type { DenialForm, QuoteKind, SourceKind, SpeakerKind, Stance } from '#store/generated/client.ts';

/** Somebody or something by id, or by a name that several may have. */
export type Reference = { readonly id: string } | { readonly name: string };

/** The forms of denials, from none to the strongest; see the schema for how each is worked out. */
export type ClaimStatus = 'UNOPPOSED' | 'UNANSWERED' | 'CONTRADICTED' | 'DENIED';

/** What is wanted of a list; what is left out, or null, asks for nothing. Everything that is given must fit. */
type Filter<Wishes> = { readonly [Wish in keyof Wishes]?: Wishes[Wish] | null | undefined };

/** From `since` to `until`, both included; what is left out, or null, is no bound. */
export type TimeRange = Filter<{ since: Date; until: Date }>;

export type ArticleFilter = Filter<{
  publisher: readonly string[];
  agency: readonly string[];
  text: string;
  publishedAt: TimeRange;
}>;

export type QuoteFilter = Filter<{
  speaker: Reference;
  kind: readonly QuoteKind[];
  stance: readonly Stance[];
  source: Reference;
  article: string;
  claim: string;
  text: string;
  denied: boolean;
  minConfidence: number;
  publishedAt: TimeRange;
}>;

export type SpeakerFilter = Filter<{ name: string; kind: readonly SpeakerKind[] }>;

export type SourceFilter = Filter<{ name: string; kind: readonly SourceKind[] }>;

export type ClaimFilter = Filter<{
  text: string;
  saidBy: Reference;
  deniedBy: Reference;
  source: Reference;
  article: string;
  status: readonly ClaimStatus[];
  hasDenials: boolean;
  singleOrigin: boolean;
  unnamedOnly: boolean;
  minQuotes: number;
  firstSeen: TimeRange;
  lastSeen: TimeRange;
  asOf: Date;
}>;

export type DenialFilter = Filter<{
  form: readonly DenialForm[];
  speaker: Reference;
  claim: string;
  article: string;
  text: string;
  minConfidence: number;
  publishedAt: TimeRange;
}>;
