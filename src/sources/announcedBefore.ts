import { GENITIVE } from '#lexicon/wordClasses.ts';
import { endOfNounPhrase } from '#quotes/endOfNounPhrase.ts';
import type { QuoteInTokens } from '#quotes/findQuotes.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Passage, PassageSentence } from '#quotes/passage.ts';
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
  const speaker = voiced[index]?.voices[0]?.speaker;
  const { passage, cast } = walk;
  const before = speaker === undefined ? null : leadOf(quotes, index, passage);
  if (speaker === undefined || before === null) return [];
  const first = cast.named.find(({ name }) => name.whole.first >= before.first && name.whole.end <= before.end);
  if (first?.character?.name !== speaker.name || first.character.kind !== speaker.kind) return [];
  return ((passage.tokens[first.name.whole.end] as Token).classes & GENITIVE) === 0 ? firstChannelOf(walk, before) : [];
}

/** What leads to a quote: the words before its colon, or the sentence before it in its paragraph, where that one quotes nobody. */
function leadOf(quotes: readonly QuoteInTokens[], index: number, passage: Passage): TokenRange | null {
  const { draft } = quotes[index] as QuoteInTokens;
  const { first } = extentOf(draft);
  const at = passage.sentenceAt(first);
  const sentence = passage.sentences[at] as PassageSentence;
  if (first > sentence.first + 1 && passage.tokens[first - 1]?.text === ':') return { first: sentence.first, end: first - 1 };
  const before = passage.sentences[at - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return null;
  const previous = quotes[index - 1];
  return previous !== undefined && extentOf(previous.draft).end > before.first ? null : before;
}

/** The hops of the first adjunct that is a channel of its own: `in an interview with the Courier`, `on Twitter`, but not `in the report`. */
function firstChannelOf(walk: Walk, { first, end }: TokenRange): readonly Hop[] {
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
