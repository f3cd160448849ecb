import { askingParticiples } from '#lexicon/askingParticiples.ts';
import { anaphoricWords, askingWords, claimNouns } from '#lexicon/denialWords.ts';
import { SUBORDINATOR } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readObject } from '#quotes/readObject.ts';
import type { Token } from '#text/token.ts';

/** How far behind the words of a refusal the one that leads in what was asked may stand. */
const reach = 12;

/**
 * What somebody was asked who did not answer: the words behind `on` or `about`, up to the reason or the time; empty where the refusal names nothing (`did not
 * respond to a request for comment`).
 *
 * @param topic the words behind the refusal
 */
export function askedAbout(tokens: readonly Token[], { first, end }: TokenRange): TokenRange {
  const nothing = { first, end: first };
  // `declined to comment for this story`
  if (tokens[first]?.lower === 'for' && tokens[first + 1]?.lower === 'this') return nothing;
  let from = first;
  // `refused to confirm or deny the figure`
  if (/^(?:or|nor)$/.test(tokens[from]?.lower ?? '') && /^(?:deny|confirm)$/.test(tokens[from + 1]?.lower ?? '')) from += 2;
  let led = -1;
  for (let i = from; i < Math.min(end, from + reach); i++) {
    const { lower } = tokens[i] as Token;
    if (/^(?:before|while|until|because|citing|saying)$/.test(lower)) break;
    const isAsked = i === from || askingWords.has((tokens[i - 1] as Token).lower);
    if (/^(?:about|on|over|regarding|concerning)$/.test(lower) && isAsked) {
      led = i + 1;
      break;
    }
  }
  if (led < 0) {
    if (/^(?:to|for|with)$/.test(tokens[from]?.lower ?? '')) from++;
    const object = readObject(tokens, from, end);
    const head = object === null ? '' : (tokens[object.head] as Token).lower;
    const isOpen = tokens[from]?.lower === 'any';
    if (from >= end || (askingWords.has(head) && !isOpen && !isSomebodys(tokens, from, object?.head ?? from))) return nothing;
  }
  const begin = led < 0 ? from : led;
  // `on [when it was sold]`
  const isQuestion = /^(?:when|whether|if|who|how|why|what|where|which)$/.test(tokens[begin]?.lower ?? '');
  let stop = (led < 0 && !isQuestion) || begin >= end ? begin : begin + 1;
  while (stop < end && !isOpener(tokens, stop)) stop++;
  return { first: begin, end: stop };
}

/** `Asked [whether it had been sold], she declined to say`: what was asked in the sentence before the one who is silent; null where nothing is told of it. */
export function askedBefore(tokens: readonly Token[], first: number, mention: number): TokenRange | null {
  const at = tokens.slice(first, Math.min(mention, first + 3)).findIndex(({ lower }) => askingParticiples.has(lower));
  if (at < 0) return null;
  const begin = first + at + 1;
  let end = mention;
  while (end > begin && tokens[end - 1]?.text !== ',') end--;
  return end > begin + 1 ? { first: begin, end: end - 1 } : null;
}

/** `Marlow’s remarks`, `the report`: what somebody said, and not a question that somebody put. */
const isSomebodys = (tokens: readonly Token[], first: number, head: number): boolean =>
  claimNouns.has((tokens[head] as Token).lower) && head > first;

/** Where the reporter gives the time or the reason. */
function isOpener(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at] as Token;
  if (/^(?:before|while|until|because|since|citing|saying|when|after|but)$/.test(lower)) return true;
  return text === ',' && ((tokens[at + 1]?.classes ?? 0) & SUBORDINATOR) !== 0;
}

/** `the report`, `that point`, `the union’s figure`: the words that only name a claim; else null. */
export function namedClaim(tokens: readonly Token[], { first, end }: TokenRange): TokenRange | null {
  const begin = tokens[first];
  if (begin === undefined || first >= end) return null;
  const object = readObject(tokens, first, end);
  if (object === null) return anaphoricWords.has(begin.lower) ? { first, end: first + 1 } : null;
  const noun = (tokens[object.head] as Token).lower;
  const isPoint =
    /^(?:that|this|these|those)$/.test(begin.lower) && /^(?:points?|matter|issue|questions?|information)$/.test(noun);
  if (isPoint) return { first, end: first + 1 };
  // `accusations that his guards fired` tells the claim by its words.
  if (tokens[object.head + 1]?.lower === 'that' && object.head + 2 < end) return null;
  return claimNouns.has(noun) || /^(?:documents?|letter|audit|paper|video|testimony)$/.test(noun) ? { first, end } : null;
}
