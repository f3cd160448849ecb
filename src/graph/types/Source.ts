import { ARTICLES_OF_SOURCE, CLAIMS_OF_SOURCE, QUOTES_OF_SOURCE, SPEAKERS_OF_SOURCE } from '#store/read/listsOfSources.ts';
import { connect } from '../connect.ts';
import { connectClaims } from '../connectClaims.ts';
import { articlesThat, quotesThat, speakersThat } from '../filters.ts';
import type { SourceResolvers } from '../generated/resolverTypes.ts';
import { globalId } from '../globalId.ts';

export const Source: SourceResolvers = {
  id: ({ id }) => globalId('Source', id),
  onlyIn: ({ articleId }, _, { loaders }) => (articleId === null ? null : loaders.article.load(articleId)),
  quotes: ({ id }, args, context, info) => connect(context, info, QUOTES_OF_SOURCE, id, args, () => quotesThat(args.filter)),
  claims: ({ id }, args, context, info) => connectClaims(context, info, CLAIMS_OF_SOURCE, id, args),
  speakers: ({ id }, args, context, info) =>
    connect(context, info, SPEAKERS_OF_SOURCE, id, args, () => speakersThat(args.filter)),
  articles: ({ id }, args, context, info) =>
    connect(context, info, ARTICLES_OF_SOURCE, id, args, () => articlesThat(args.filter)),
};
