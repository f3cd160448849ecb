import { sendingWords } from '#lexicon/channels.ts';
import { CAPITALIZED, CONJUNCTION, DETERMINER, GENITIVE, PREPOSITION } from '#lexicon/wordClasses.ts';
import { endOfNounPhrase } from '#quotes/endOfNounPhrase.ts';
import type { Draft } from '#quotes/found.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import type { Walk } from '#speakers/walk.ts';
import type { Token } from '#text/token.ts';
import { readAdjuncts } from './readAdjuncts.ts';
import { readChannel } from './readChannel.ts';
import { type Step, twitterStep } from './step.ts';

/**
 * The hops of the verb that the cue goes on from, between the speaker and the cue: `[issued a statement] saying`, `[tweeted] at them, pointing out`,
 * `shot back [in a letter], saying`.
 */
export function stepsOfMainVerb(draft: Draft, walk: Walk): Step[] {
  const { passage } = walk;
  const { tokens, quotationAt } = passage;
  const steps: Step[] = [];
  const first = draft.mention?.end ?? 0;
  const end = draft.site?.group.first ?? 0;
  if (end - first > 40) return steps;
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i] as Token;
    if (quotationAt[i] !== -1) continue;
    if (/^tweet(?:s|ed|ing)$/.test(lower)) steps.push(twitterStep(walk, { first: i, end: i + 1 }));
    if (/^e-?mail(?:s|ed|ing)$/.test(lower) && i === first)
      steps.push({
        hop: {
          source: { name: 'email', kind: 'DOCUMENT' },
          words: stretchOf(passage, { first: i, end: i + 1 }),
          relay: null,
          within: null,
        },
        rank: 0,
      });
    const isPhrase = /^(?:in|on|via|through|during)$/.test(lower);
    if (!isPhrase && !sendingWords.has(lower)) continue;
    const from = i + (/^(?:out|up)$/.test(tokens[i + 1]?.lower ?? '') ? 2 : 1);
    const stop = endOfDescribed(tokens, from, end);
    // `attacked the claims in the article, saying`: a document that was spoken of before, or is another's, is what it is about.
    const isOthers = tokens.slice(from, stop).some((token) => (token.classes & GENITIVE) !== 0 || token.lower === 'the');
    const channel = stop > from && !isOthers ? readChannel(walk, { first: from, end: stop }) : null;
    if (channel === null) continue;
    const rest = readAdjuncts(walk, { first: stop, end }, true);
    const words = stretchOf(passage, { first: i, end: stop });
    steps.push({ hop: { source: channel.source, words, relay: null, within: null }, rank: 0 }, ...rest);
    if (channel.outlet !== null)
      steps.push({ hop: { source: { name: channel.outlet, kind: 'OUTLET' }, words, relay: null, within: null }, rank: 1 });
  }
  return steps;
}

/** The end of a noun phrase, its adjectives set off by commas: `a detailed, six-page letter`. */
function endOfDescribed(tokens: readonly Token[], first: number, end: number): number {
  const stop = endOfNounPhrase(tokens, first, end, false);
  if (tokens[stop]?.text !== ',' || stop >= end || ((tokens[first] as Token).classes & DETERMINER) === 0) return stop;
  const next = tokens[stop + 1];
  if (next === undefined || (next.classes & (DETERMINER | CAPITALIZED | CONJUNCTION | PREPOSITION)) !== 0) return stop;
  const longer = endOfNounPhrase(tokens, stop + 1, end, false);
  return longer > stop + 2 ? longer : stop;
}
