import { DENIALS_OF_CLAIM, QUOTES_OF_CLAIM } from '#store/read/lists.ts';
import { connect } from '../connect.ts';
import { denialsThat, quotesThat } from '../filters.ts';
import type { ClaimResolvers } from '../generated/resolverTypes.ts';
import { globalId } from '../globalId.ts';

export const Claim: ClaimResolvers = {
  id: ({ id }) => globalId('Claim', id),
  status: ({ id }, _, { loaders }) => loaders.claimStatus.load(id),
  quotes: ({ id }, args, context) => connect(context, QUOTES_OF_CLAIM, id, args, () => quotesThat(args.filter)),
  denials: ({ id }, args, context) => connect(context, DENIALS_OF_CLAIM, id, args, () => denialsThat(args.filter)),
};
