import { existing } from '../existing.ts';
import type {
  IngestErrorResolvers,
  IngestedArticleResolvers,
  IngestPayloadResolvers,
  MutationResolvers,
} from '../generated/resolverTypes.ts';
import { ingest } from '../ingest.ts';

export const Mutation: MutationResolvers = {
  ingest: (_, { input }, context) => ingest(context, input),
};

export const IngestPayload: IngestPayloadResolvers = {
  articles: ({ ids }) => [...ids],
  added: (written) => written,
};

export const IngestedArticle: IngestedArticleResolvers = {
  article: ({ id }, _, { loaders }) => loaders.article.load(id).then(existing),
};

export const IngestError: IngestErrorResolvers = {
  path: ({ field }) => ['input', field],
};
