import { AUXILIARY, PREPOSITION, TIME } from '#lexicon/wordClasses.ts';
import type { QuoteInTokens } from '#quotes/findQuotes.ts';
import type { Draft, TokenRange } from '#quotes/found.ts';
import type { Passage } from '#quotes/passage.ts';
import { extentOf } from '#quotes/quotedSentence.ts';
import { sentenceOfCue } from '#quotes/sentenceOfCue.ts';
import { isPersonalPronoun } from '#quotes/verbs.ts';
import type { VoicedQuote } from '#speakers/speaker.ts';
import type { Token } from '#text/token.ts';
import { isOwnAgency } from './isOwnAgency.ts';
import type { Hop } from './source.ts';

/**
 * The chain of a quote whose attribution names no hop, but goes on from one that does: `Ortell told Harl Radio ... “It will fall,” she said.` The
 * quote directly before it has the same speaker and stands in the same paragraph or the one before, and nothing says that it was another time.
 *
 * @param chains the chains of the quotes before it
 */
export function carriedOver(
  quotes: readonly QuoteInTokens[],
  voiced: readonly VoicedQuote[],
  chains: readonly (readonly Hop[])[],
  index: number,
  passage: Passage,
): readonly Hop[] {
  const { draft, quote } = quotes[index] as QuoteInTokens;
  if (draft.goesOnFrom !== null) return chains[quotes.findIndex((other) => other.draft === draft.goesOnFrom)] ?? [];
  const before = quotes[index - 1];
  if (before === undefined || !isSame(voiced[index] as VoicedQuote, voiced[index - 1] as VoicedQuote)) return [];
  const isWithin = before.draft.content.some(
    ({ first, end }) => draft.cue !== null && draft.cue.first >= first && draft.cue.first < end,
  );
  if (isWithin) return chains[index - 1] ?? [];
  if (quote.paragraph - before.quote.paragraph > 1 || isOtherTime(draft, passage)) return [];
  // A sentence between the two that quotes nobody leads elsewhere.
  const [from, to] = [extentOf(before.draft).end - 1, extentOf(draft).first].map(passage.sentenceAt);
  if ((to ?? 0) - (from ?? 0) > 1) return [];
  const isSameSentence = sentenceOfCue(passage, draft) === sentenceOfCue(passage, before.draft);
  // What was told the article's own agency goes on in other sentences to the same page without a hop. Who is named anew may have left the statement.
  const isNamed = draft.mention !== null && !isPersonalPronoun(passage.tokens[draft.mention.first] as Token);
  const isWritten = /^(?:wr[io]t|add|continu|go|went|conclud)/.test(quote.cue?.text.toLowerCase() ?? '');
  return (chains[index - 1] ?? []).filter(
    ({ source: { name, kind } }) =>
      (isSameSentence || !isOwnAgency(name, passage.article)) &&
      !(kind === 'DOCUMENT' && isNamed && !isWritten && quote.kind !== 'DIRECT'),
  );
}

const isSame = ({ voices }: VoicedQuote, other: VoicedQuote): boolean =>
  voices.length > 0 &&
  voices.length === other.voices.length &&
  voices.every(({ speaker }, i) => other.voices[i]?.speaker === speaker);

/** Does the attribution say that the words were spoken elsewhere: `told the council`, `said at a rally`, `said on Monday`, `has said`? */
function isOtherTime(draft: Draft, { tokens, sentences, sentenceAt, quotationAt }: Passage): boolean {
  const { site, cue, content } = draft;
  if (cue === null) return false;
  if (site?.next.addressee != null) return true;
  if (site !== null && site.group.first < site.group.verb && /^(?:has|have)$/.test((tokens[site.group.first] as Token).lower))
    return true;
  const sentence = sentences[sentenceAt(cue.first)] as TokenRange;
  const isOwn = (at: number): boolean => content.some(({ first, end }) => at >= first && at < end);
  for (let i = sentence.first; i < sentence.end; i++) {
    if (isOwn(i) || quotationAt[i] !== -1) continue;
    const { lower, classes } = tokens[i] as Token;
    if ((classes & TIME) !== 0 || /^(?:later|earlier|previously|once|recently|separately)$/.test(lower)) return true;
    if (i === sentence.first && (classes & PREPOSITION) !== 0 && /^(?:at|in|during|on)$/.test(lower)) return true;
    if (events.has(lower) && (classes & AUXILIARY) === 0) return true;
  }
  return false;
}

const events = new Set(
  'rally rallies speech conference briefing debate hearing meeting event stop crowd forum town testimony address court call summit ceremony'.split(
    ' ',
  ),
);
