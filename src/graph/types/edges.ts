import { existing } from '../existing.ts';
import type {
  ArticleSpeakerEdgeResolvers,
  ClaimDenialEdgeResolvers,
  ClaimOriginEdgeResolvers,
  ClaimQuoteEdgeResolvers,
  QuoteDenialEdgeResolvers,
  SourceQuoteEdgeResolvers,
  SpeakerArticleEdgeResolvers,
} from '../generated/resolverTypes.ts';
import { stretchWithin } from '../stretchOf.ts';

// What a link itself knows was read together with the row that it leads to.

export const ArticleSpeakerEdge: ArticleSpeakerEdgeResolvers = {
  name: ({ node }) => node.printedName,
  affiliation: ({ node }) => node.printedAffiliation,
};

export const SpeakerArticleEdge: SpeakerArticleEdgeResolvers = {
  name: ({ node }) => node.printedName,
  affiliation: ({ node }) => node.printedAffiliation,
};

export const SourceQuoteEdge: SourceQuoteEdgeResolvers = {
  hop: async ({ node }, _, { loaders }) => ({
    ...existing(await loaders.source.load(node.hopSourceId)),
    position: node.hopPosition,
    relayId: node.hopRelayId,
    withinId: node.hopWithinId,
    wordsStart: node.hopWordsStart,
    wordsEnd: node.hopWordsEnd,
    wordsText: node.hopWordsText,
  }),
};

export const ClaimQuoteEdge: ClaimQuoteEdgeResolvers = {
  stretch: ({ node }) => stretchWithin(node.claimStart, node.claimEnd, node.start, node.text),
  score: ({ node }) => node.claimScore,
  reason: ({ node }) => node.claimReason,
};

export const ClaimDenialEdge: ClaimDenialEdgeResolvers = {
  quote: ({ node }, _, { loaders }) => (node.linkQuoteId === null ? null : loaders.quote.load(node.linkQuoteId)),
  confidence: ({ node }) => node.linkConfidence,
  reason: ({ node }) => node.linkReason,
};

export const QuoteDenialEdge: QuoteDenialEdgeResolvers = {
  confidence: ({ node }) => node.linkConfidence,
  reason: ({ node }) => node.linkReason,
};

export const ClaimOriginEdge: ClaimOriginEdgeResolvers = {
  quoteCount: ({ node }) => node.quotes,
};
