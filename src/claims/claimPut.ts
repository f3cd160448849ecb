import type { TokenRange } from '#quotes/found.ts';
import type { Token } from '#text/token.ts';
import { namesClaim } from './claimObject.ts';
import { endOfMatter } from './endOfMatter.ts';
import type { HeardArticle } from './heardArticle.ts';

/** How many words behind the verb of speech the claim may be led in: `said [when asked by a reporter about] the claim`. */
const reach = 12;

/** Words that put something to somebody, and those behind them that lead in what. */
const putting = new Set([
  'asked',
  'questioned',
  'pressed',
  'quizzed',
  'challenged',
  'confronted',
  'told',
  'speaking',
  'commenting',
]);
const answering = new Set(['responding', 'reacting', 'replying', 'response', 'reaction', 'reply', 'answer', 'answering']);

/**
 * The claim that is put to who speaks, where the sentence names it: `“That is a lie,” she said of [the claim that she had fled]`, `asked about [the reports], he
 * said`, `in response to [the accusation]`.
 *
 * @param quote index of the quote in the article
 * @returns null where none is put, or what is put is no claim (`she said of the bridge`)
 */
export function claimPut({ passage, views, drafts }: HeardArticle, quote: number): TokenRange | null {
  const { tokens, quotationAt } = passage;
  const { draft } = drafts[quote] as HeardArticle['drafts'][number];
  const { cue, mention } = draft;
  const view = views.find(({ sentence }) => cue !== null && sentence.first <= cue.first && cue.first < sentence.end);
  if (cue === null || view === undefined) return null;
  const { first, end } = view.sentence;
  for (let i = first; i < Math.min(end, cue.end + reach); i++) {
    if (quotationAt[i] !== -1 || (i >= cue.first && i < cue.end)) continue;
    const isBehind = i === cue.end || (mention !== null && mention.first >= cue.end && i === mention.end);
    if (!leadsIn(tokens, i, isBehind)) continue;
    const matter = { first: i + 1, end: endOfMatter(view, i + 1) };
    if (matter.end > matter.first && namesClaim(tokens, matter)) return matter;
  }
  return null;
}

/** @param isBehind whether the word stands right behind the verb of speech and its subject */
function leadsIn(tokens: readonly Token[], at: number, isBehind: boolean): boolean {
  const { lower } = tokens[at] as Token;
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:of|about|regarding)$/.test(lower)) return isBehind || putting.has(before);
  if (/^(?:on|over|with)$/.test(lower)) return putting.has(before);
  return lower === 'to' && answering.has(before);
}
