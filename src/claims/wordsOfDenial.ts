import type { SourcedQuote } from '#sources/source.ts';
import type { Voice } from '#speakers/speaker.ts';
import type { HeardArticle } from './heardArticle.ts';
import type { Rejection } from './rejection.ts';
import type { Statement } from './statement.ts';

/**
 * The quotes in the sentence of a denial that say no with it: `called the charge [“a fairy tale”]`, `[it was shut], she said, contradicting Marlow`,
 * `[he “categorically denies” it], he said`, `denied it, calling the report [“a fairy tale”]`.
 *
 * @param quote the quote that its verb leads in, or null
 * @param by who denies
 * @param near the statements round it
 */
export function wordsOfDenial(
  article: HeardArticle,
  { foundBy, clause, second, view: { sentence } }: Rejection,
  quote: SourcedQuote | null,
  by: readonly Voice[],
  near: readonly Statement[],
): SourcedQuote[] {
  const own = quote !== null && (foundBy === 'calledFalse' || foundBy === 'contradictedSomebody') ? [quote] : [];
  const beside = near.flatMap((statement) => {
    if (statement.article !== article) return [];
    const { draft } = article.drafts[statement.index] as HeardArticle['drafts'][number];
    const [range] = draft.content;
    if (range === undefined || range.first < sentence.first || range.end > sentence.end) return [];
    const isAround = range.first <= clause.first && range.end >= clause.end && isSame(statement.quote.voices, by);
    return isAround || (second !== undefined && draft.cue?.first === second.first) ? [statement.quote] : [];
  });
  return [...own, ...beside];
}

const isSame = (voices: readonly Voice[], others: readonly Voice[]): boolean =>
  voices.length > 0 && voices.length === others.length && voices.every(({ speaker }, at) => speaker === others[at]?.speaker);
