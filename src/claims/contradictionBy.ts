import { extentOf } from '#quotes/quotedSentence.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import { sentencesRound } from '#quotes/sentencesRound.ts';
import type { Target } from './claim.ts';
import type { DenialDraft } from './denialDraft.ts';
import type { HeardArticle } from './heardArticle.ts';
import type { Statement } from './statement.ts';

/** What a statement is against. */
export interface Opposition {
  readonly targets: Target[];
  /** True where it says no, and does not only assert what another says no to. */
  negates: boolean;
  confidence: number;
  readonly foundBy: string;
}

/** The record of a statement that is against others’ claims without a word of denying. */
export function contradictionBy(
  { article, index, quote }: Statement,
  { targets, negates, confidence, foundBy }: Opposition,
): DenialDraft {
  const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
  const { mention, cue } = quote.quote;
  const extent = extentOf(draft);
  return {
    article: article.index,
    at: draft.content[0]?.first ?? 0,
    restates: negates ? [quote] : [],
    denial: {
      ...stretchOf(article.passage, extent),
      form: 'CONTRADICTED',
      by: quote.voices,
      mention,
      cue,
      sentence: sentencesRound(article.passage, extent),
      quote,
      targets,
      foundBy,
      confidence,
    },
  };
}
