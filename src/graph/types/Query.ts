import { ARTICLES, CLAIMS, DENIALS, QUOTES, SOURCES, SPEAKERS } from '#store/read/lists.ts';
import { readStats } from '#store/read/readStats.ts';
import { connect } from '../connect.ts';
import { connectClaims } from '../connectClaims.ts';
import { articlesThat, denialsThat, quotesThat, sourcesThat, speakersThat } from '../filters.ts';
import { findSpeaker } from '../findSpeaker.ts';
import type { QueryResolvers } from '../generated/resolverTypes.ts';
import { readIdOf } from '../globalId.ts';
import { loadNode } from '../loadNode.ts';
import { loadNodes } from '../loadNodes.ts';
import { searchAll } from '../searchAll.ts';

export const Query: QueryResolvers = {
  node: (_, { id }, { loaders }) => loadNode(loaders, id),
  nodes: (_, { ids }, { loaders }) => loadNodes(loaders, ids),
  article: (_, { id }, { loaders }) => loaders.article.load(readIdOf('Article', id)),
  articles: (_, args, context) => connect(context, ARTICLES, null, args, () => articlesThat(args.filter)),
  quote: (_, { id }, { loaders }) => loaders.quote.load(readIdOf('Quote', id)),
  quotes: (_, args, context) => connect(context, QUOTES, null, args, () => quotesThat(args.filter)),
  speaker: (_, args, { loaders }) => findSpeaker(loaders, args),
  speakers: (_, args, context) => connect(context, SPEAKERS, null, args, () => speakersThat(args.filter)),
  source: (_, { id }, { loaders }) => loaders.source.load(readIdOf('Source', id)),
  sources: (_, args, context) => connect(context, SOURCES, null, args, () => sourcesThat(args.filter)),
  claim: (_, { id }, { loaders }) => loaders.claim.load(readIdOf('Claim', id)),
  claims: (_, args, context) => connectClaims(context, CLAIMS, null, args),
  denial: (_, { id }, { loaders }) => loaders.denial.load(readIdOf('Denial', id)),
  denials: (_, args, context) => connect(context, DENIALS, null, args, () => denialsThat(args.filter)),
  search: (_, args, { loaders }) => searchAll(loaders, args),
  stats: (_, __, { loaders }) => readStats(loaders.client),
};
