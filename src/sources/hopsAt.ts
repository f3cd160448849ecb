import type { QuoteInTokens } from '#quotes/findQuotes.ts';
import type { TokenRange } from '#quotes/found.ts';
import { extentOf } from '#quotes/quotedSentence.ts';
import type { Walk } from '#speakers/walk.ts';
import { readAdjuncts } from './readAdjuncts.ts';
import type { Hop } from './source.ts';
import { stepsInCue } from './stepsInCue.ts';
import { stepsOfMainVerb } from './stepsOfMainVerb.ts';
import { tidy } from './tidy.ts';

/** Finds the hops that an attribution names itself, the one nearest to the speaker first. */
export function hopsAt(quotes: readonly QuoteInTokens[], index: number, walk: Walk): Hop[] {
  const { draft } = quotes[index] as QuoteInTokens;
  if (draft.cue === null) return [];
  const steps = [...stepsInCue(draft, walk)];
  for (const { range, isNear } of stretchesOf(quotes, index, walk)) steps.push(...readAdjuncts(walk, range, isNear));
  if (draft.site?.shared === true) steps.push(...stepsOfMainVerb(draft, walk));
  return tidy(steps);
}

interface Adjuncts {
  readonly range: TokenRange;
  readonly isNear: boolean;
}

/** Where the adjuncts of an attribution can stand: behind its cue, between speaker and cue, before the speaker, and behind what was said. */
function stretchesOf(quotes: readonly QuoteInTokens[], index: number, walk: Walk): Adjuncts[] {
  const { draft } = quotes[index] as QuoteInTokens;
  const { sentences, sentenceAt } = walk.passage;
  const cue = draft.cue as TokenRange;
  const { mention, content } = draft;
  const sentence = sentences[sentenceAt(cue.first)] as TokenRange;
  const stretches: Adjuncts[] = [];
  const add = (first: number, end: number, isNear: boolean): void => {
    if (end > first) stretches.push({ range: { first, end }, isNear });
  };
  const isBehind = mention !== null && mention.first >= cue.end;
  const from = Math.max(isBehind ? mention.end : cue.end, draft.site?.next.addressee?.end ?? 0);
  const stopOf = (at: number): number => nextStart(quotes, index, at, sentence.end);
  add(from, stopOf(from), true);
  // `a memo from his lawyer, who argued`: what stands before the lawyer is another's.
  if (mention !== null && mention.first < cue.first && (draft.site?.subject?.relative ?? -1) < 0) {
    add(mention.end, Math.min(draft.site?.group.first ?? cue.first, stopOf(mention.end)), draft.site?.shared !== true);
    const first = Math.max(sentence.first, endBefore(quotes, index, mention.first));
    add(first, draft.site?.subject?.from ?? mention.first, true);
  }
  const last = content.at(-1)?.end ?? 0;
  // `called it “a ruin” [in a statement]`: behind quoted words nothing else can be meant.
  if (last > from) add(last, stopOf(last), draft.foundBy === 'quotedWords');
  return stretches;
}

/** How many quotes before and behind one may stand in its sentence. */
const reach = 4;

/** Where what is said, or the next attribution, begins from a token on; `end` where none does before it. */
function nextStart(quotes: readonly QuoteInTokens[], index: number, at: number, end: number): number {
  const own = (quotes[index] as QuoteInTokens).draft;
  let next = end;
  const consider = (start: number | undefined): void => {
    if (start !== undefined && start >= at && start < next) next = start;
  };
  for (const { first } of own.content) consider(first);
  for (let i = Math.max(0, index - reach); i <= Math.min(quotes.length - 1, index + reach); i++) {
    if (i === index) continue;
    const { cue, content, mention } = (quotes[i] as QuoteInTokens).draft;
    const shared = mention?.first === own.mention?.first ? undefined : mention?.first;
    consider(Math.min(cue?.first ?? Infinity, content[0]?.first ?? Infinity, shared ?? Infinity));
  }
  return next;
}

/** Where the last attribution before a token ends that has another speaker. */
function endBefore(quotes: readonly QuoteInTokens[], index: number, at: number): number {
  const own = (quotes[index] as QuoteInTokens).draft;
  let last = 0;
  for (const { end } of own.content) if (end <= at) last = Math.max(last, end);
  for (let i = Math.max(0, index - reach); i <= Math.min(quotes.length - 1, index + reach); i++) {
    const { draft } = quotes[i] as QuoteInTokens;
    if (i === index || draft.mention?.first === own.mention?.first) continue;
    const { end } = extentOf(draft);
    if (end <= at) last = Math.max(last, end);
  }
  return last;
}
