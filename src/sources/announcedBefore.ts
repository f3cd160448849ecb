import { GENITIVE } from '#lexicon/wordClasses.ts';
import { endOfNounPhrase } from '#quotes/endOfNounPhrase.ts';
import type { QuoteInTokens } from '#quotes/findQuotes.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Passage, PassageSentence } from '#quotes/passage.ts';
import { extentOf } from '#quotes/quotedSentence.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import type { Voiced } from '#speakers/findSpeakers.ts';
import { readMention } from '#speakers/mention.ts';
import type { Walk } from '#speakers/walk.ts';
import type { Token } from '#text/token.ts';
import { outletsIn } from './outletsIn.ts';
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
  if (speaker.kind === 'UNNAMED')
    return beginsWith(walk, before, quotes[index] as QuoteInTokens) ? firstChannelOf(walk, before) : [];
  const first = cast.named.find(({ name }) => name.whole.first >= before.first && name.whole.end <= before.end);
  if (first?.character?.name !== speaker.name || first.character.kind !== speaker.kind) return [];
  return ((passage.tokens[first.name.whole.end] as Token).classes & GENITIVE) === 0 ? firstChannelOf(walk, before) : [];
}

/** Does a sentence begin with who speaks without a name: `[An engineer] told the Courier ... “It will fall,” [the engineer] said`? */
function beginsWith({ passage, cast }: Walk, { first, end }: TokenRange, { draft }: QuoteInTokens): boolean {
  const who = draft.mention === null ? null : readMention(passage, draft.mention, cast);
  const begin = readMention(passage, { first, end: endOfNounPhrase(passage.tokens, first, end, false) }, cast);
  return who?.isDefinite === true && begin !== null && !begin.isPronoun && begin.noun === who.noun;
}

/** What leads to a quote: the words before its colon, or the sentence before it in its paragraph, where that one quotes nobody. */
function leadOf(quotes: readonly QuoteInTokens[], index: number, passage: Passage): TokenRange | null {
  const { draft, quote } = quotes[index] as QuoteInTokens;
  const { first } = extentOf(draft);
  const at = passage.sentenceAt(first);
  const sentence = passage.sentences[at] as PassageSentence;
  if (first > sentence.first + 1 && passage.tokens[first - 1]?.text === ':') return { first: sentence.first, end: first - 1 };
  const before = passage.sentences[at - 1];
  // A quote that opens a paragraph goes on from the end of the one before.
  const reach = quote.kind === 'DIRECT' ? 1 : 0;
  if (before === undefined || sentence.paragraph - before.paragraph > reach) return null;
  const previous = quotes[index - 1];
  return previous !== undefined && extentOf(previous.draft).end > before.first ? null : before;
}

/**
 * The hops of the first adjunct that is a channel of its own: `in an interview with the Courier`, `on Twitter`, but not `in the report`; or of the
 * outlet that was spoken to: `told Harl Radio`, `spoke to the Courier`.
 */
function firstChannelOf(walk: Walk, { first, end }: TokenRange): readonly Hop[] {
  const { tokens, quotationAt } = walk.passage;
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i] as Token;
    if (quotationAt[i] !== -1) continue;
    if (lower === 'told' || (lower === 'to' && isSpeaking(tokens, i))) {
      const stop = endOfNounPhrase(tokens, i + 1, end);
      const outlets = outletsIn(walk, { first: i + 1, end: stop });
      const words = stretchOf(walk.passage, { first: i, end: stop });
      if (outlets.length > 0)
        return outlets.map((name): Hop => ({ source: { name, kind: 'OUTLET' }, words, relay: null, within: null }));
    }
    if (!/^(?:in|on|during|via|to)$/.test(lower)) continue;
    const stop = endOfNounPhrase(tokens, i + 1, end, false);
    if (stop === i + 1 || /^(?:the|that|this|those|these)$/.test(tokens[i + 1]?.lower ?? '')) continue;
    const source = readChannel(walk, { first: i + 1, end: stop })?.source ?? null;
    // `on notice`, `on a sad note`
    if (lower === 'on' && source?.kind === 'DOCUMENT') continue;
    if (tokens[stop - 1]?.lower === 'interview' || source !== null)
      return tidy(readAdjuncts(walk, { first: i, end: Math.min(end, stop + 12) }, true));
  }
  return [];
}

/** `spoke [to] the Courier`, `the account that he gave [to] the Courier` */
const isSpeaking = (tokens: readonly Token[], to: number): boolean =>
  /^(?:spoke|speaking|spoken|talked|talking|gave|given|confided)$/.test(tokens[to - 1]?.lower ?? '');
