import { existing } from '../existing.ts';
import type { ArticlePartResolvers } from '../generated/resolverTypes.ts';
import { stretchWithin } from '../stretchOf.ts';

export const ArticlePart: ArticlePartResolvers = {
  // A paragraph keeps no words of its own, lest the database hold every text twice.
  stretch: async ({ articleId, start, end, text }, _, { loaders }) =>
    text === null ? stretchWithin(start, end, 0, existing(await loaders.text.load(articleId))) : { start, end, text },
};
