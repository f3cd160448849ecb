import { timeOfAge } from '#store/ageOf.ts';
import { statusOf } from '#store/read/claimStatus.ts';
import {
  ARTICLES_OF_CLAIM,
  DENIALS_OF_CLAIM,
  DENIERS_OF_CLAIM,
  ORIGINS_OF_CLAIM,
  QUOTES_OF_CLAIM,
  SAYERS_OF_CLAIM,
} from '#store/read/listsOfClaims.ts';
import { connect } from '../connect.ts';
import { existing } from '../existing.ts';
import { articlesThat, denialsThat, quotesThat, sourcesThat, speakersThat } from '../filters.ts';
import type { ClaimResolvers, SimilarClaimResolvers } from '../generated/resolverTypes.ts';
import { globalId } from '../globalId.ts';
import { readCount } from '../readCount.ts';

export const Claim: ClaimResolvers = {
  id: ({ id }) => globalId('Claim', id),
  status: ({ id, opposition }, { asOf }, { loaders }) =>
    asOf == null ? statusOf(opposition) : loaders.claimStatus(asOf).load(id),
  knownOnlyByDenial: ({ quoteCount }) => quoteCount === 0,
  origins: ({ id }, args, context, info) => connect(context, info, ORIGINS_OF_CLAIM, id, args, () => sourcesThat(args.filter)),
  singleOrigin: async ({ id }, _, { loaders }) => (await loaders.claimFacts.load(id)).singleOrigin,
  unnamedOnly: async ({ id }, _, { loaders }) => (await loaders.claimFacts.load(id)).unnamedOnly,
  firstSeen: ({ oldest }) => timeOfAge(oldest),
  lastSeen: ({ newest }) => timeOfAge(newest),
  opposite: ({ oppositeId }, _, { loaders }) => (oppositeId === null ? null : loaders.claim.load(oppositeId)),
  similarClaims: async ({ id }, { first }, { loaders }) => (await loaders.similarClaims.load(id)).slice(0, readCount(first)),
  quotes: ({ id }, args, context, info) => connect(context, info, QUOTES_OF_CLAIM, id, args, () => quotesThat(args.filter)),
  denials: ({ id }, args, context, info) => connect(context, info, DENIALS_OF_CLAIM, id, args, () => denialsThat(args.filter)),
  saidBy: ({ id }, args, context, info) => connect(context, info, SAYERS_OF_CLAIM, id, args, () => speakersThat(args.filter)),
  deniedBy: ({ id }, args, context, info) => connect(context, info, DENIERS_OF_CLAIM, id, args, () => speakersThat(args.filter)),
  articles: ({ id }, args, context, info) => connect(context, info, ARTICLES_OF_CLAIM, id, args, () => articlesThat(args.filter)),
};

export const SimilarClaim: SimilarClaimResolvers = {
  claim: async ({ claimId }, _, { loaders }) => existing(await loaders.claim.load(claimId)),
};
