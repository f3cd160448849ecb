import { askingParticiples } from '#lexicon/askingParticiples.ts';
import { PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Token } from '#text/token.ts';

/** How many words may stand before `whether`: `asked by her lawyer on Monday whether`. */
const reach = 7;

/**
 * What somebody was asked, in the sentence that tells the answer: `Asked [whether they had met him], she said no`.
 *
 * @returns the clause without its `whether`, or null where nothing of the kind was asked
 */
export function askedWhether(tokens: readonly Token[], { first, end }: TokenRange): TokenRange | null {
  for (let i = first; i < end; i++) {
    if (!askingParticiples.has((tokens[i] as Token).lower)) continue;
    let lead = i + 1;
    while (lead < Math.min(end, i + reach) && !isMark(tokens[lead]) && !/^(?:whether|if)$/.test((tokens[lead] as Token).lower))
      lead++;
    if (lead >= end || !/^(?:whether|if)$/.test(tokens[lead]?.lower ?? '')) continue;
    let stop = lead + 1;
    while (stop < end && !isMark(tokens[stop])) stop++;
    return { first: lead + 1, end: stop };
  }
  return null;
}

const isMark = (token: Token | undefined): boolean => token === undefined || (token.classes & PUNCTUATION) !== 0;
