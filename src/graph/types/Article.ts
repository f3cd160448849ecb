import {
  ANNOTATIONS_OF_ARTICLE,
  CLAIMS_OF_ARTICLE,
  DENIALS_OF_ARTICLE,
  QUOTES_OF_ARTICLE,
  SOURCES_OF_ARTICLE,
  SPEAKERS_OF_ARTICLE,
} from '#store/read/listsOfArticles.ts';
import { connect } from '../connect.ts';
import { connectClaims } from '../connectClaims.ts';
import { existing } from '../existing.ts';
import { denialsThat, quotesThat, sourcesThat, speakersThat } from '../filters.ts';
import type { ArticleResolvers } from '../generated/resolverTypes.ts';
import { globalId } from '../globalId.ts';

export const Article: ArticleResolvers = {
  id: ({ id }) => globalId('Article', id),
  byline: async ({ id }, _, { loaders }) =>
    (await loaders.parts.load(id)).filter((part) => part.kind === 'BYLINE').map((part) => part.text ?? ''),
  dateline: ({ datelinePlace: place, agency, datelineDate: date }) =>
    place === null && agency === null && date === null ? null : { place, agency, date },
  urls: async ({ id }, _, { loaders }) => (await loaders.urls.load(id)).map(({ url }) => url),
  text: async ({ id }, _, { loaders }) => existing(await loaders.text.load(id)),
  parts: async ({ id }, { kind }, { loaders }) =>
    (await loaders.parts.load(id)).filter((part) => kind == null || kind.includes(part.kind)),
  annotations: ({ id }, args, context, info) => connect(context, info, ANNOTATIONS_OF_ARTICLE, id, args),
  quotes: ({ id }, args, context, info) => connect(context, info, QUOTES_OF_ARTICLE, id, args, () => quotesThat(args.filter)),
  denials: ({ id }, args, context, info) => connect(context, info, DENIALS_OF_ARTICLE, id, args, () => denialsThat(args.filter)),
  speakers: ({ id }, args, context, info) =>
    connect(context, info, SPEAKERS_OF_ARTICLE, id, args, () => speakersThat(args.filter)),
  claims: ({ id }, args, context, info) => connectClaims(context, info, CLAIMS_OF_ARTICLE, id, args),
  sources: ({ id }, args, context, info) => connect(context, info, SOURCES_OF_ARTICLE, id, args, () => sourcesThat(args.filter)),
};
