import type * as Tables from '#store/generated/client.ts';

/** What no article knows by itself: the age that all its rows have, and what is counted over all articles (see summarize.ts). */
type Summary = 'age' | 'quoteCount' | 'newest' | 'oldest' | 'opposition';

// Rows as they are read off an article.
export type Article = Omit<Tables.Article, Summary>;
export type Claim = Omit<Tables.Claim, Summary>;
export type Denial = Omit<Tables.Denial, Summary>;
export type DenialClaim = Omit<Tables.DenialClaim, Summary>;
export type DenialSpeaker = Omit<Tables.DenialSpeaker, Summary>;
export type Hop = Omit<Tables.Hop, Summary>;
export type Quote = Omit<Tables.Quote, Summary>;
export type QuoteClaim = Omit<Tables.QuoteClaim, Summary>;
export type QuoteSpeaker = Omit<Tables.QuoteSpeaker, Summary>;
export type Source = Omit<Tables.Source, Summary>;
export type Speaker = Omit<Tables.Speaker, Summary>;
export type SpeakerAppearance = Omit<Tables.SpeakerAppearance, Summary>;
