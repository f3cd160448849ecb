import { extentOf } from '#quotes/quotedSentence.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import type { Target } from './claim.ts';
import type { DenialDraft } from './denialDraft.ts';
import { findContradictions } from './findContradictions.ts';
import type { HeardArticle } from './heardArticle.ts';
import type { Statement } from './statement.ts';
import { namesOf } from './wanted.ts';

/** One side of a contradiction. */
interface Side {
  readonly other: Statement;
  readonly why: string;
  readonly negates: boolean;
  readonly confidence: number;
}

/** Both sides of every contradiction, one record a quote with all that it is against. */
export function denialsByContradiction(statements: readonly Statement[]): DenialDraft[] {
  const against = new Map<Statement, Side[]>();
  const note = (one: Statement, side: Side) => {
    const sides = against.get(one);
    if (sides === undefined) against.set(one, [side]);
    else if (sides.every(({ other }) => other !== side.other)) sides.push(side);
  };
  for (const { one, other, why, negates, confidence } of findContradictions(statements)) {
    note(one, { other, why: why[0], negates, confidence });
    note(other, { other: one, why: why[1], negates: false, confidence });
  }
  return [...against].map(([{ article, index, quote }, sides]): DenialDraft => {
    const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
    const clause = stretchOf(article.passage, extentOf(draft));
    const targets = sides.map(
      ({ other, why, confidence }): Target => ({
        article: other.article.index,
        quote: other.quote,
        assertion: null,
        text: other.quote.quote.text,
        confidence,
        why: `${why} what ${namesOf(other)} said`,
      }),
    );
    const { mention, cue, sentence } = quote.quote;
    return {
      article: article.index,
      at: draft.content[0]?.first ?? 0,
      restates: sides.some(({ negates }) => negates) ? quote : null,
      denial: {
        form: 'CONTRADICTED',
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
