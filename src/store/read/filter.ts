import type { DenialForm, QuoteKind, SourceKind, SpeakerKind, Stance } from '#store/generated/client.ts';

/** Somebody or something by id, or by a name that several may have. */
export type Reference = { readonly id: string } | { readonly name: string };

/** The forms of denials, from none to the strongest; see the schema for how each is worked out. */
export type ClaimStatus = 'UNOPPOSED' | 'UNANSWERED' | 'CONTRADICTED' | 'DENIED';

/** What is wanted of a list; what is left out, or null, asks for nothing. Everything that is given must fit. */
type Filter<Wishes> = { readonly [Wish in keyof Wishes]?: Wishes[Wish] | null | undefined };

export type ArticleFilter = Filter<{ publisher: string; agency: string; text: string }>;

export type QuoteFilter = Filter<{
  speaker: Reference;
  kind: readonly QuoteKind[];
  stance: Stance;
  source: Reference;
  article: string;
  text: string;
  denied: boolean;
  minConfidence: number;
  asOf: Date;
}>;

export type SpeakerFilter = Filter<{ name: string; kind: readonly SpeakerKind[] }>;

export type SourceFilter = Filter<{ name: string; kind: readonly SourceKind[] }>;

export type ClaimFilter = Filter<{
  text: string;
  saidBy: Reference;
  deniedBy: Reference;
  status: readonly ClaimStatus[];
  hasDenials: boolean;
  singleOrigin: boolean;
  unnamedOnly: boolean;
  minQuotes: number;
  asOf: Date;
}>;

export type DenialFilter = Filter<{
  form: readonly DenialForm[];
  by: Reference;
  claim: string;
  article: string;
  text: string;
  asOf: Date;
}>;
