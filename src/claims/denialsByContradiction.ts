import type { TokenRange } from '#quotes/found.ts';
import { extentOf } from '#quotes/quotedSentence.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import type { Token } from '#text/token.ts';
import type { Target } from './claim.ts';
import { stemOf } from './contentWords.ts';
import type { DenialDraft } from './denialDraft.ts';
import { findContradictions } from './findContradictions.ts';
import type { HeardArticle } from './heardArticle.ts';
import type { Statement } from './statement.ts';
import { namesOf } from './wanted.ts';

/** Both sides of every contradiction, one record a quote with all that it is against. */
export function denialsByContradiction(statements: readonly Statement[]): DenialDraft[] {
  const against = new Map<Statement, { other: Statement; stem: string | null; negative: boolean }[]>();
  const note = (one: Statement, other: Statement, stem: string | null, negative: boolean) =>
    against.set(one, [...(against.get(one) ?? []), { other, stem, negative }]);
  for (const { negative, positive, stem } of findContradictions(statements)) {
    note(negative, positive, stem, true);
    note(positive, negative, stem, false);
  }
  return [...against].map(([{ article, index, quote }, others]) => {
    const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
    const clause = stretchOf(article.passage, extentOf(draft));
    const targets = others.map(
      ({ other, stem, negative }): Target => ({
        article: other.article.index,
        quote: other.quote,
        assertion: null,
        text: other.quote.quote.text,
        confidence: stem === null ? 0.9 : other.article === article ? 0.75 : 0.65,
        why:
          stem === null
            ? `it ${negative ? 'negates' : 'asserts'} in the same words what ${namesOf(other)} ${negative ? 'asserts' : 'negates'}`
            : `it ${negative ? 'negates' : 'asserts'} “${wordWithStem(article, draft.content, stem)}”, which ${namesOf(other)} ${negative ? 'asserts' : 'negates'}`,
      }),
    );
    const { mention, cue, sentence } = quote.quote;
    return {
      article: article.index,
      at: draft.content[0]?.first ?? 0,
      restates: others.some(({ negative }) => negative) ? quote : null,
      denial: {
        form: 'CONTRADICTED' as const,
        start: clause.start,
        end: clause.end,
        text: clause.text,
        by: quote.voices,
        mention,
        cue,
        sentence,
        quote,
        targets,
        foundBy: 'oppositeAssertion',
        confidence: 0.7,
      },
    };
  });
}

/** The word of a statement that has a stem, as printed. */
function wordWithStem({ passage }: HeardArticle, content: readonly TokenRange[], stem: string): string {
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      const token = passage.tokens[i] as Token;
      if (stemOf(token) === stem) return token.text;
    }
  }
  return stem;
}
