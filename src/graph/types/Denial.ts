import { existing } from '../existing.ts';
import type { DenialResolvers } from '../generated/resolverTypes.ts';
import { globalId } from '../globalId.ts';
import { stretchOf } from '../stretchOf.ts';

export const Denial: DenialResolvers = {
  id: ({ id }) => globalId('Denial', id),
  voices: ({ id, voices }, _, { loaders }) => voices ?? loaders.deniers.load(id),
  article: async ({ articleId, article }, _, { loaders }) => article?.[0] ?? existing(await loaders.article.load(articleId)),
  sentence: ({ sentenceStart: start, sentenceEnd: end, sentenceText: text }) => ({ start, end, text }),
  cue: ({ cueStart, cueEnd, cueText }) => stretchOf(cueStart, cueEnd, cueText),
  mention: ({ mentionStart, mentionEnd, mentionText }) => stretchOf(mentionStart, mentionEnd, mentionText),
  quote: ({ quoteId }, _, { loaders }) => (quoteId === null ? null : loaders.quote.load(quoteId)),
  claims: ({ id, claims }, _, { loaders }) => claims ?? loaders.claimsDenied.load(id),
};
