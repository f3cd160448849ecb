import { opposingWords } from '#lexicon/denialWords.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Token } from '#text/token.ts';
import type { Target } from './claim.ts';
import { contentStems } from './contentWords.ts';
import { isOwnedBy } from './readOwner.ts';
import { distance, isOther, namesOf, quoteOf, startOf, type Wanted } from './wanted.ts';

/**
 * What somebody said last before they are contradicted: `contradicted the minister`, `said otherwise`.
 *
 * @param range the words for whoever is contradicted, or those that turn the last words of another round
 */
export function saidBefore({ statements, article, at, by, tokens }: Wanted, range: TokenRange): Target[] {
  const isNamed = !opposingWords.has((tokens[range.first] as Token).lower);
  const stems = isNamed ? contentStems(tokens, range.first, range.end) : [];
  const claims = statements.filter(
    (statement) =>
      statement.article.index === article &&
      startOf(statement) < at &&
      !statement.denies &&
      statement.quote.voices.length > 0 &&
      isOther(statement, by) &&
      (stems.length > 0 ? isOwnedBy(statement, stems) : distance(statement, at) <= 1),
  );
  const last = claims.at(-1);
  return last === undefined
    ? []
    : [quoteOf(last, stems.length > 0 ? 0.7 : 0.65, `it turns round what ${namesOf(last)} said before it`)];
}
