import type { SourcedQuote } from '#sources/source.ts';
import type { Claim, Denial, Membership, Target } from './claim.ts';
import { claimKey } from './claimKey.ts';
import { denialsByContradiction } from './denialsByContradiction.ts';
import { denialsOfArticle } from './denialsOfArticle.ts';
import type { HeardArticle } from './heardArticle.ts';
import { makeNeighbourhood } from './neighbourhood.ts';
import type { Statement } from './statement.ts';

/** What the quotes of a document claim, and who is against it. */
export interface Claims {
  readonly claims: readonly Claim[];
  /** For each article its quotes, those that contradict somebody with a denying stance. */
  readonly quotes: readonly (readonly SourcedQuote[])[];
  /** For each article its denials in reading order. */
  readonly denials: readonly (readonly Denial[])[];
}

/** Finds the claims of a document, and links every denial with the claims that it is against. */
export function findClaims(articles: readonly HeardArticle[]): Claims {
  const neighbourhood = makeNeighbourhood(articles);
  const drafts = [
    ...articles.flatMap((article) => denialsOfArticle(article, neighbourhood)),
    ...denialsByContradiction(neighbourhood.statements),
  ];
  // A quote that says no takes the stance of a denial; whoever pointed at it points at the quote as it is now.
  const restated = new Map<SourcedQuote, SourcedQuote>();
  for (const { restates } of drafts) {
    if (restates !== null) restated.set(restates, { ...restates, quote: { ...restates.quote, stance: 'DENIES' } });
  }
  const now = (quote: SourcedQuote): SourcedQuote => restated.get(quote) ?? quote;
  const ofArticle = articles.map((): typeof drafts => []);
  for (const draft of drafts) ofArticle[draft.article]?.push(draft);
  return {
    claims: claimsOf(neighbourhood.statements, now),
    quotes: articles.map(({ quotes }) => quotes.map(now)),
    denials: ofArticle.map((own, article) =>
      own
        .sort((a, b) => a.at - b.at)
        .map(
          ({ denial }, index): Denial => ({
            ...denial,
            id: `a${article + 1}d${index + 1}`,
            quote: denial.quote === null ? null : now(denial.quote),
            targets: denial.targets.map(
              (target): Target => ({ ...target, quote: target.quote === null ? null : now(target.quote) }),
            ),
          }),
        ),
    ),
  };
}

/** Groups the statements that assert something by their keys. */
function claimsOf(statements: readonly Statement[], now: (quote: SourcedQuote) => SourcedQuote): Claim[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    // The words behind `denied` are those of the claim denied: whoever denies them does not make it.
    if (statement.denies) continue;
    const key = claimKey(statement);
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups].map(([key, members]): Claim => {
    const memberships = members.map(
      ({ quote }): Membership => ({
        quote: now(quote),
        start: quote.quote.start,
        end: quote.quote.end,
        score: 1,
        reason: members.length > 1 ? 'the same words' : 'its own words',
      }),
    );
    return { key, text: (members[0] as Statement).quote.quote.text, memberships };
  });
}
