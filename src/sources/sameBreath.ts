import type { QuoteInTokens } from '#quotes/findQuotes.ts';
import type { Passage } from '#quotes/passage.ts';
import { sentenceOfCue } from '#quotes/sentenceOfCue.ts';
import type { Hop } from './source.ts';

/**
 * The hops of another attribution with the same subject in the same sentence: `Ortell told Reuters that ... [and said that] ...`, `tweeted that ...,
 * [adding] ...`. One breath, one way to the page.
 *
 * @param named the hops that each attribution names itself
 */
export function sameBreath(
  passage: Passage,
  quotes: readonly QuoteInTokens[],
  named: readonly (readonly Hop[])[],
  index: number,
): readonly Hop[] {
  const { draft } = quotes[index] as QuoteInTokens;
  if (draft.mention === null || draft.site?.shared !== true || draft.site.next.addressee !== null) return [];
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const other = quotes[i] as QuoteInTokens;
    if (
      sentenceOfCue(passage, other.draft) !== sentenceOfCue(passage, draft) ||
      other.draft.mention?.first !== draft.mention.first
    )
      continue;
    const hops = named[i] ?? [];
    if (hops.length > 0) return hops;
  }
  return [];
}
