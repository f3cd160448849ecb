import type { ClaimDeniedResolvers, ClaimMadeResolvers, HopResolvers, VoiceResolvers } from '../generated/resolverTypes.ts';
import { stretchOf, stretchWithin } from '../stretchOf.ts';

// A link was read together with the row that it leads to.

export const Voice: VoiceResolvers = {
  speaker: (voice) => voice,
};

export const Hop: HopResolvers = {
  source: (hop) => hop,
  words: ({ wordsStart, wordsEnd, wordsText }) => stretchOf(wordsStart, wordsEnd, wordsText),
  relay: ({ relayId }, _, { loaders }) => (relayId === null ? null : loaders.speaker.load(relayId)),
  within: ({ withinId }, _, { loaders }) => (withinId === null ? null : loaders.quote.load(withinId)),
};

export const ClaimMade: ClaimMadeResolvers = {
  claim: (made) => made,
  stretch: ({ start, end, quoteStart, quoteText }) => stretchWithin(start, end, quoteStart, quoteText),
};

export const ClaimDenied: ClaimDeniedResolvers = {
  claim: (denied) => denied,
  quote: ({ quoteId }, _, { loaders }) => (quoteId === null ? null : loaders.quote.load(quoteId)),
  reason: ({ why }) => why,
};
