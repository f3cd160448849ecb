import { DENIALS_OF_CLAIM, QUOTES_OF_CLAIM } from '#store/read/lists.ts';
import { connect } from '../connect.ts';
import { existing } from '../existing.ts';
import { denialsThat, quotesThat } from '../filters.ts';
import type { ClaimResolvers, OriginResolvers, SimilarClaimResolvers } from '../generated/resolverTypes.ts';
import { globalId } from '../globalId.ts';
import { readCount } from '../readCount.ts';

export const Claim: ClaimResolvers = {
  id: ({ id }) => globalId('Claim', id),
  status: ({ id }, { asOf }, { loaders }) => loaders.claimStatus(asOf ?? null).load(id),
  knownOnlyByDenial: async ({ id }, _, { loaders }) => (await loaders.claimFacts.load(id)).quotes === 0,
  origins: ({ id }, _, { loaders }) => loaders.origins.load(id),
  singleOrigin: async ({ id }, _, { loaders }) =>
    (await loaders.origins.load(id)).length === 1 && (await loaders.claimFacts.load(id)).everyQuoteHasOrigin,
  unnamedOnly: async ({ id }, _, { loaders }) => (await loaders.claimFacts.load(id)).unnamedOnly,
  firstSeen: async ({ id }, _, { loaders }) => (await loaders.claimFacts.load(id)).firstSeen,
  lastSeen: async ({ id }, _, { loaders }) => (await loaders.claimFacts.load(id)).lastSeen,
  opposite: ({ oppositeId }, _, { loaders }) => (oppositeId === null ? null : loaders.claim.load(oppositeId)),
  similarClaims: async ({ id }, { first }, { loaders }) => (await loaders.similarClaims.load(id)).slice(0, readCount(first)),
  quotes: ({ id }, args, context) => connect(context, QUOTES_OF_CLAIM, id, args, () => quotesThat(args.filter)),
  denials: ({ id }, args, context) => connect(context, DENIALS_OF_CLAIM, id, args, () => denialsThat(args.filter)),
};

export const Origin: OriginResolvers = {
  source: async ({ sourceId }, _, { loaders }) => existing(await loaders.source.load(sourceId)),
};

export const SimilarClaim: SimilarClaimResolvers = {
  claim: async ({ claimId }, _, { loaders }) => existing(await loaders.claim.load(claimId)),
};
