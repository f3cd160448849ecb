import { existing } from '../existing.ts';
import type { ClaimDeniedResolvers, ClaimMadeResolvers, HopResolvers, VoiceResolvers } from '../generated/resolverTypes.ts';
import { stretchOf, stretchWithin } from '../stretchOf.ts';

export const Voice: VoiceResolvers = {
  speaker: async ({ speakerId }, _, { loaders }) => existing(await loaders.speaker.load(speakerId)),
};

export const Hop: HopResolvers = {
  source: async ({ sourceId }, _, { loaders }) => existing(await loaders.source.load(sourceId)),
  words: ({ wordsStart, wordsEnd, wordsText }) => stretchOf(wordsStart, wordsEnd, wordsText),
  relay: ({ relayId }, _, { loaders }) => (relayId === null ? null : loaders.speaker.load(relayId)),
  within: ({ withinId }, _, { loaders }) => (withinId === null ? null : loaders.quote.load(withinId)),
};

export const ClaimMade: ClaimMadeResolvers = {
  claim: async ({ claimId }, _, { loaders }) => existing(await loaders.claim.load(claimId)),
  stretch: ({ start, end, quoteStart, quoteText }) => stretchWithin(start, end, quoteStart, quoteText),
};

export const ClaimDenied: ClaimDeniedResolvers = {
  claim: async ({ claimId }, _, { loaders }) => existing(await loaders.claim.load(claimId)),
  quote: ({ quoteId }, _, { loaders }) => (quoteId === null ? null : loaders.quote.load(quoteId)),
  reason: ({ why }) => why,
};
