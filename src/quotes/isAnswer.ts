import { questionNouns } from '#lexicon/silences.ts';
import { OPENS_QUOTE } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';

/** What a source keeps back about itself: `declined to give her name`. */
const aboutOneself = new Set(['name', 'names', 'identity', 'surname', 'identities']);

/** What is kept back where an answer is. */
const answers =
  /^(?:details?|figures?|information|explanation|reasons?|specifics|evidence|further|answers?|number|numbers|timeline|comment)$/;

/** Who asks, or where. */
const askers = /^(?:reporters?|journalists?|media|press|reuters|newspapers?|correspondents?|question|questions|cameras?)$/;

/**
 * Was an answer what was held back (`declined to say who`), and not a name (`declined to give her name`) or a thing done (`did not return to the port`)?
 *
 * @param end the index behind the words of the refusal, of which the last says what was not done
 * @param stop the end of the sentence
 */
export function isAnswer(tokens: readonly Token[], end: number, stop: number): boolean {
  const verb = (tokens[end - 1] as Token).lower;
  const next = end < stop ? (tokens[end] as Token) : undefined;
  const ends = next === undefined || /^[.,;]$/.test(next.text);
  const within = (reach: number, test: (word: string) => boolean): boolean => {
    for (let i = end; i < Math.min(stop, end + reach); i++) if (test((tokens[i] as Token).lower)) return true;
    return false;
  };
  switch (verb) {
    case 'available':
    case 'unavailable':
      return (
        next?.lower === 'for' && within(5, (word) => /^(?:comment|comments|interviews?|questions|reaction|reply)$/.test(word))
      );
    case 'when':
    case 'after':
    case 'on':
      // `remained silent on the matter`
      if (/^(?:silent|mum|tight-lipped|publicly|openly)$/.test(tokens[end - 2]?.lower ?? '')) return true;
      return within(12, (word) => /^(?:asked|called|contacted|reached|questioned|comment)$/.test(word) || askers.test(word));
    case 'say':
      return asksOf(tokens, end, stop);
    case 'talk':
    case 'speak':
    case 'talking':
      return ends || /^(?:about|on|publicly)$/.test(next.lower) || within(5, (word) => askers.test(word));
    case 'name':
    case 'identify':
      return !ends && !within(6, (word) => aboutOneself.has(word));
    case 'give':
    case 'provide':
      return !within(6, (word) => aboutOneself.has(word)) && within(8, (word) => questionNouns.has(word) || answers.test(word));
    case 'reveal':
    case 'disclose':
    case 'divulge':
      return !within(5, (word) => aboutOneself.has(word));
  }
  if (!/^(?:respond|reply|replied|answer|return|address)/.test(verb)) return true;
  const isReturn = /^(?:return|address)/.test(verb);
  if (ends) return !isReturn;
  if (/^(?:immediately|on|when|by|at)$/.test(next.lower)) return true;
  // `did not immediately respond to Peck’s testimony`: only an answer is waited for so.
  if (!isReturn && tokens[end - 2]?.lower === 'immediately' && next.lower === 'to') return true;
  if (isTrial(tokens, end, stop)) return true;
  return within(9, (word) => questionNouns.has(word)) && !isRequestForThing(tokens, end, stop);
}

/** `did not respond to [attempts to reach him]` */
function isTrial(tokens: readonly Token[], end: number, stop: number): boolean {
  for (let i = end; i + 2 < Math.min(stop, end + 6); i++)
    if (
      /^(?:attempts?|efforts?)$/.test((tokens[i] as Token).lower) &&
      tokens[i + 1]?.lower === 'to' &&
      /^(?:reach|contact|interview)$/.test((tokens[i + 2] as Token).lower)
    )
      return true;
  return false;
}

/** `declined to say [whether]`; in `refused to say that Tarn was safe` and `to say the words “…”` no question is left open. */
function asksOf(tokens: readonly Token[], end: number, stop: number): boolean {
  const next = tokens[end];
  if (next !== undefined && ((next.classes & OPENS_QUOTE) !== 0 || /^words?$/.test(tokens[end + 1]?.lower ?? ''))) return false;
  for (let i = end; i < Math.min(stop, end + 12); i++) {
    const { lower } = tokens[i] as Token;
    if (lower === 'that') return false;
    if (/^(?:who|whom|whose|what|which|whether|how|when|where|why|if|anything|more|,)$/.test(lower)) return true;
  }
  return true;
}

/** `did not respond to a request for [the papers]`: no answer to a claim was asked for. */
function isRequestForThing(tokens: readonly Token[], end: number, stop: number): boolean {
  for (let i = end; i + 1 < Math.min(stop, end + 9); i++) {
    if (!/^requests?$/.test((tokens[i] as Token).lower) || tokens[i + 1]?.lower !== 'for') continue;
    for (let j = i + 2; j < Math.min(stop, i + 8); j++)
      if (
        /^(?:comments?|interviews?|clarification|response|responses|reaction|information|details|answers?|explanation|statement|reply)$/.test(
          (tokens[j] as Token).lower,
        )
      )
        return false;
    return true;
  }
  return false;
}
