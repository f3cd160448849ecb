import type { HeardArticle } from './heardArticle.ts';
import { type Statement, statementsOf, weigher } from './statement.ts';

/** How many statements on either side of a denial are looked at: a claim further off in one document is another story. */
const window = 250;

/** The statements of a document, and those near a place in it. */
export interface Neighbourhood {
  readonly statements: readonly Statement[];
  /** How much a stem tells in this document. */
  readonly weight: (stem: string) => number;
  /** The statements round a token of an article, those of the articles beside it included. */
  readonly near: (article: HeardArticle, token: number) => readonly Statement[];
}

/** Puts the statements of a document in one list that can be looked up by place. */
export function makeNeighbourhood(articles: readonly HeardArticle[]): Neighbourhood {
  const statements = articles.flatMap(statementsOf);
  const offsets: number[] = [];
  let sum = 0;
  for (const { quotes } of articles) {
    offsets.push(sum);
    sum += quotes.length;
  }
  const near = ({ index, drafts }: HeardArticle, token: number): readonly Statement[] => {
    let low = 0;
    let high = drafts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((drafts[middle]?.draft.content[0]?.first ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    const at = (offsets[index] ?? 0) + low;
    return statements.slice(Math.max(0, at - window), at + window);
  };
  return { statements, weight: weigher(statements), near };
}
