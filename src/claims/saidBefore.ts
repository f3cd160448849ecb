import { opposingWords } from '#lexicon/denialWords.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Token } from '#text/token.ts';
import type { Target } from './claim.ts';
import { contentStems } from './contentWords.ts';
import { isOwnedBy } from './readOwner.ts';
import type { Statement } from './statement.ts';
import { distance, holds, isOther, namesOf, quoteOf, startOf, type Wanted } from './wanted.ts';

/**
 * What somebody said last before they are contradicted: `contradicted the minister`, `said otherwise`.
 *
 * @param range the words for whoever is contradicted, or those that turn the last words of another round
 */
export function saidBefore({ statements, article, at, by, tokens }: Wanted, range: TokenRange): Target[] {
  const isNamed = !opposingWords.has((tokens[range.first] as Token).lower);
  const stems = isNamed ? contentStems(tokens, range.first, range.end) : [];
  const isBefore = (statement: Statement): boolean =>
    statement.article.index < article || (statement.article.index === article && startOf(statement) < at);
  const others = statements.filter(
    (statement) =>
      !statement.denies &&
      statement.quote.voices.length > 0 &&
      isOther(statement, by) &&
      isBefore(statement) &&
      !(statement.article.index === article && holds(statement, at)),
  );
  const isOf = (statement: Statement): boolean => (stems.length > 0 ? isOwnedBy(statement, stems) : distance(statement, at) <= 1);
  // `the owner of the yard` may have been heard in another article only, and then it is all the words that tell who it is.
  const last =
    others.findLast((statement) => statement.article.index === article && isOf(statement)) ??
    (stems.length > 1 ? others.findLast((statement) => stems.every((stem) => isOwnedBy(statement, [stem]))) : undefined);
  return last === undefined
    ? []
    : [quoteOf(last, stems.length > 0 ? 0.7 : 0.65, `it turns round what ${namesOf(last)} said before it`)];
}
