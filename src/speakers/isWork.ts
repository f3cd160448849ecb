import { works } from '#lexicon/nameEndings.ts';
import { DETERMINER, GENITIVE, POSSESSIVE } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Name } from './name.ts';

/** `her memoir, [Wet Feet],`, `[Wet Feet] (1999)`: what is written, played or shown, and nobody. */
export function isWork(tokens: readonly Token[], { first, end }: Name['whole']): boolean {
  if (tokens[end]?.text === '(' && /^(?:1[5-9]|20)\d\d$/.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.text === ')')
    return true;
  const noun = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (!works.has(tokens[noun]?.lower ?? '')) return false;
  for (let i = noun - 1; i > noun - 4; i--)
    if (((tokens[i]?.classes ?? 0) & (DETERMINER | POSSESSIVE | GENITIVE)) !== 0) return true;
  return false;
}
