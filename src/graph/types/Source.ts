import { QUOTES_OF_SOURCE } from '#store/read/lists.ts';
import { connect } from '../connect.ts';
import { quotesThat } from '../filters.ts';
import type { SourceResolvers } from '../generated/resolverTypes.ts';
import { globalId } from '../globalId.ts';

export const Source: SourceResolvers = {
  id: ({ id }) => globalId('Source', id),
  quotes: ({ id }, args, context) => connect(context, QUOTES_OF_SOURCE, id, args, () => quotesThat(args.filter)),
};
