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
  article: async ({ articleId }, _, { loaders }) => existing(await loaders.article.load(articleId)),
  spans: async ({ id, start, text }, _, { loaders }) =>
    (await loaders.spans.load(id)).map((span) => stretchWithin(span.start, span.end, start, text)),
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
  voices: ({ id }, _, { loaders }) => loaders.sayers.load(id),
  chain: ({ id }, _, { loaders }) => loaders.chain.load(id),
  claims: ({ id }, _, { loaders }) => loaders.claimsMade.load(id),
  denials: ({ id }, args, context) => connect(context, DENIALS_OF_QUOTE, id, args, () => denialsThat(args.filter)),
  asDenials: ({ id }, _, { loaders }) => loaders.denialsOfQuote.load(id),
};
