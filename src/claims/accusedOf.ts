import type { TokenRange } from '#quotes/found.ts';
import type { Token } from '#text/token.ts';
import { isBarePronoun } from './isBarePronoun.ts';
import type { Rejection } from './rejection.ts';

/** How many words may stand between the verb and the charge: `accused [by some of the guests] of`. */
const reach = 8;

/** `Ortell, who has been accused by some of [selling the mill], denied it`: what the words for who denies tell of the charge; null where they tell of none. */
export function accusedOf(tokens: readonly Token[], { mention, cue, matter }: Rejection): TokenRange | null {
  if (!isBarePronoun(tokens, matter)) return null;
  for (let i = mention.first; i < cue.first; i++) {
    const link = links.get((tokens[i] as Token).lower);
    const before = tokens[i - 1];
    if (link === undefined || !/^(?:,|been|was|were|is|are|being|repeatedly|also)$/.test(before?.lower ?? '')) continue;
    for (let of = i + 1; of < Math.min(cue.first, i + reach); of++) {
      if ((tokens[of] as Token).lower !== link) continue;
      let end = of + 1;
      while (end < cue.first && (tokens[end] as Token).text !== ',') end++;
      return end > of + 1 ? { first: of + 1, end } : null;
    }
  }
  return null;
}

/** Words for those whom a charge is held against, each with the one that leads it in. */
const links: ReadonlyMap<string, string> = new Map([
  ['accused', 'of'],
  ['suspected', 'of'],
  ['charged', 'with'],
]);
