import { existing } from '../existing.ts';
import type { SpeakerNameResolvers } from '../generated/resolverTypes.ts';

export const SpeakerName: SpeakerNameResolvers = {
  article: async ({ articleId }, _, { loaders }) => existing(await loaders.article.load(articleId)),
  stretch: ({ start, end, text }) => ({ start, end, text }),
};
