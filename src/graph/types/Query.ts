import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { ARTICLES, CLAIMS, DENIALS, QUOTES, SOURCES, SPEAKERS } from '#store/read/lists.ts';
import { readStats } from '#store/read/readStats.ts';
import { askAhead } from '../askAhead.ts';
import { connect } from '../connect.ts';
import { connectClaims } from '../connectClaims.ts';
import type { GraphContext } from '../context.ts';
import { articlesThat, denialsThat, quotesThat, sourcesThat, speakersThat } from '../filters.ts';
import type { QueryResolvers } from '../generated/resolverTypes.ts';
import { type NodeType, readGlobalId, readIdOf } from '../globalId.ts';
import type { Loaders } from '../loaders.ts';
import { loadNode } from '../loadNode.ts';
import { loadNodes } from '../loadNodes.ts';
import { requestError } from '../requestError.ts';
import { searchAll } from '../searchAll.ts';
import { speakerCalled } from '../speakerCalled.ts';

/** Answers a record by its id. */
function byId<Row>(type: NodeType, loaderOf: (loaders: Loaders) => DataLoader<string, Row>) {
  return (_: unknown, { id }: { readonly id: string }, context: GraphContext, info: GraphQLResolveInfo): Promise<Row> => {
    const own = readIdOf(type, id);
    askAhead(type, own, context, info);
    return loaderOf(context.loaders).load(own);
  };
}

const speakerById = byId('Speaker', ({ speaker }) => speaker);

export const Query: QueryResolvers = {
  node: (_, { id }, context, info) => {
    const node = readGlobalId(id);
    if (node !== null) askAhead(node.type, node.id, context, info);
    return loadNode(context.loaders, id);
  },
  nodes: (_, { ids }, { loaders }) => loadNodes(loaders, ids),
  article: byId('Article', ({ article }) => article),
  articles: (_, args, context, info) => connect(context, info, ARTICLES, null, args, () => articlesThat(args.filter)),
  quote: byId('Quote', ({ quote }) => quote),
  quotes: (_, args, context, info) => connect(context, info, QUOTES, null, args, () => quotesThat(args.filter)),
  speaker: (_, { id, name }, context, info) => {
    if (id != null && name == null) return speakerById(_, { id }, context, info);
    if (name != null && id == null) return speakerCalled(context.loaders, name);
    throw requestError('BAD_USER_INPUT', 'A speaker is found by `id` or by `name`; give exactly one of the two.');
  },
  speakers: (_, args, context, info) => connect(context, info, SPEAKERS, null, args, () => speakersThat(args.filter)),
  source: byId('Source', ({ source }) => source),
  sources: (_, args, context, info) => connect(context, info, SOURCES, null, args, () => sourcesThat(args.filter)),
  claim: byId('Claim', ({ claim }) => claim),
  claims: (_, args, context, info) => connectClaims(context, info, CLAIMS, null, args),
  denial: byId('Denial', ({ denial }) => denial),
  denials: (_, args, context, info) => connect(context, info, DENIALS, null, args, () => denialsThat(args.filter)),
  search: (_, args, { loaders }) => searchAll(loaders, args),
  stats: (_, __, { loaders }) => readStats(loaders.client),
};
