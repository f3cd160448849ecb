import { GENITIVE } from '#lexicon/wordClasses.ts';
import { endOfNounPhrase } from '#quotes/endOfNounPhrase.ts';
import type { QuoteInTokens } from '#quotes/findQuotes.ts';
import type { PassageSentence } from '#quotes/passage.ts';
import { extentOf } from '#quotes/quotedSentence.ts';
import type { Voiced } from '#speakers/findSpeakers.ts';
import type { Walk } from '#speakers/walk.ts';
import type { Token } from '#text/token.ts';
import { readAdjuncts } from './readAdjuncts.ts';
import { readChannel } from './readChannel.ts';
import type { Hop } from './source.ts';
import { tidy } from './tidy.ts';

/**
 * The hops that the sentence before a quote announces, where it holds no quote itself and its subject is the quote's speaker: `Ortell attacked the
 * council [in an interview with Harl Radio]. “They slept,” she said.`
 */
export function announcedBefore(
  quotes: readonly QuoteInTokens[],
  { quotes: voiced, walk }: Voiced,
  index: number,
): readonly Hop[] {
  const { draft } = quotes[index] as QuoteInTokens;
  const speaker = voiced[index]?.voices[0]?.speaker;
  const { passage, cast } = walk;
  const at = passage.sentenceAt(extentOf(draft).first);
  const before = passage.sentences[at - 1];
  if (speaker === undefined || before === undefined || before.paragraph !== passage.sentences[at]?.paragraph) return [];
  const previous = quotes[index - 1];
  if (previous !== undefined && extentOf(previous.draft).end > before.first) return [];
  const first = cast.named.find(({ name }) => name.whole.first >= before.first && name.whole.end <= before.end);
  if (first?.character?.name !== speaker.name || first.character.kind !== speaker.kind) return [];
  return ((passage.tokens[first.name.whole.end] as Token).classes & GENITIVE) === 0 ? firstChannelOf(walk, before) : [];
}

/** The hops of the first adjunct that is a channel of its own: `in an interview with the Courier`, `on Twitter`, but not `in the report`. */
function firstChannelOf(walk: Walk, { first, end }: PassageSentence): readonly Hop[] {
  const { tokens, quotationAt } = walk.passage;
  for (let i = first; i < end; i++) {
    if (quotationAt[i] !== -1 || !/^(?:in|on|during|via|to)$/.test((tokens[i] as Token).lower)) continue;
    const stop = endOfNounPhrase(tokens, i + 1, end, false);
    if (stop === i + 1 || /^(?:the|that|this|those|these)$/.test(tokens[i + 1]?.lower ?? '')) continue;
    if (tokens[stop - 1]?.lower === 'interview' || readChannel(walk, { first: i + 1, end: stop }) !== null)
      return tidy(readAdjuncts(walk, { first: i, end: Math.min(end, stop + 12) }, true));
  }
  return [];
}
