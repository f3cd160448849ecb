import {
  ALIASES_OF_SPEAKER,
  ARTICLES_OF_SPEAKER,
  CLAIMS_OF_SPEAKER,
  DENIALS_OF_SPEAKER,
  DENIED_CLAIMS_OF_SPEAKER,
  DENIERS_OF_SPEAKER,
  QUOTES_OF_SPEAKER,
  RELAYED_QUOTES_OF_SPEAKER,
  SOURCES_OF_SPEAKER,
  TITLES_OF_SPEAKER,
} from '#store/read/listsOfSpeakers.ts';
import { connect } from '../connect.ts';
import { connectClaims } from '../connectClaims.ts';
import { articlesThat, denialsThat, quotesThat, sourcesThat, speakersThat } from '../filters.ts';
import type { SpeakerResolvers } from '../generated/resolverTypes.ts';
import { globalId } from '../globalId.ts';
import { readCount } from '../readCount.ts';

export const Speaker: SpeakerResolvers = {
  id: ({ id }) => globalId('Speaker', id),
  headcount: ({ count }) => count,
  onlyIn: ({ articleId }, _, { loaders }) => (articleId === null ? null : loaders.article.load(articleId)),
  aliases: ({ id }, args, context, info) => connect(context, info, ALIASES_OF_SPEAKER, id, args),
  titles: ({ id }, args, context, info) => connect(context, info, TITLES_OF_SPEAKER, id, args),
  articles: ({ id }, args, context, info) =>
    connect(context, info, ARTICLES_OF_SPEAKER, id, args, () => articlesThat(args.filter)),
  quotes: ({ id }, args, context, info) => connect(context, info, QUOTES_OF_SPEAKER, id, args, () => quotesThat(args.filter)),
  denials: ({ id }, args, context, info) => connect(context, info, DENIALS_OF_SPEAKER, id, args, () => denialsThat(args.filter)),
  claims: ({ id }, args, context, info) => connectClaims(context, info, CLAIMS_OF_SPEAKER, id, args),
  deniedBy: ({ id }, args, context, info) =>
    connect(context, info, DENIERS_OF_SPEAKER, id, args, () => speakersThat(args.filter)),
  sources: ({ id }, args, context, info) => connect(context, info, SOURCES_OF_SPEAKER, id, args, () => sourcesThat(args.filter)),
  relayedQuotes: ({ id }, args, context, info) =>
    connect(context, info, RELAYED_QUOTES_OF_SPEAKER, id, args, () => quotesThat(args.filter)),
  reversals: async ({ id }, { first }, { loaders }) => (await loaders.reversals.load(id)).slice(0, readCount(first)),
  deniedClaims: ({ id }, args, context, info) => connectClaims(context, info, DENIED_CLAIMS_OF_SPEAKER, id, args),
};
