import { dayMeant } from '#quotes/dayMeant.ts';
import { DENIALS_OF_QUOTE } from '#store/read/listsOfQuotes.ts';
import { connect } from '../connect.ts';
import { existing } from '../existing.ts';
import { denialsThat } from '../filters.ts';
import type { QuoteResolvers } from '../generated/resolverTypes.ts';
import { globalId } from '../globalId.ts';
import { stretchOf, stretchWithin } from '../stretchOf.ts';

export const Quote: QuoteResolvers = {
  id: ({ id }) => globalId('Quote', id),
  article: async ({ articleId, article }, _, { loaders }) => article?.[0] ?? existing(await loaders.article.load(articleId)),
  spans: async ({ id, start, text, spans }, _, { loaders }) =>
    (spans ?? (await loaders.spans.load(id))).map((span) => stretchWithin(span.start, span.end, start, text)),
  sentence: ({ sentenceStart: start, sentenceEnd: end, sentenceText: text }) => ({ start, end, text }),
  cue: ({ cueStart, cueEnd, cueText }) => stretchOf(cueStart, cueEnd, cueText),
  mention: ({ mentionStart, mentionEnd, mentionText }) => stretchOf(mentionStart, mentionEnd, mentionText),
  saidOn: async ({ articleId, dayStart, dayEnd, dayText }, _, { loaders }) => {
    const words = stretchOf(dayStart, dayEnd, dayText);
    if (words === null) return null;
    const { publishedAt, datelineDate } = existing(await loaders.article.load(articleId));
    const day = dayMeant(words.text, publishedAt === null ? null : new Date(publishedAt), datelineDate);
    return day === null ? null : { day, words };
  },
  voices: ({ id, voices }, _, { loaders }) => voices ?? loaders.sayers.load(id),
  chain: ({ id, chain }, _, { loaders }) => chain ?? loaders.chain.load(id),
  claims: ({ id, claims }, _, { loaders }) => claims ?? loaders.claimsMade.load(id),
  denials: ({ id }, args, context, info) => connect(context, info, DENIALS_OF_QUOTE, id, args, () => denialsThat(args.filter)),
  asDenials: ({ id, asDenials }, _, { loaders }) => asDenials ?? loaders.denialsOfQuote.load(id),
};
