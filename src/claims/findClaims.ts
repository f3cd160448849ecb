import type { TokenRange } from '#quotes/found.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { Span } from '#text/span.ts';
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

/** Groups what the statements assert by its key. */
function claimsOf(statements: readonly Statement[], now: (quote: SourcedQuote) => SourcedQuote): Claim[] {
  const groups = new Map<string, Omit<Membership, 'reason'>[]>();
  for (const statement of statements) {
    // The words behind `denied` are those of the claim denied: whoever denies them does not make it. A relative clause without its noun claims nothing.
    if (statement.denies || statement.quote.quote.foundBy === 'relativeClause') continue;
    for (const { ranges, start, end } of claimsMade(statement)) {
      const key = claimKey(statement, ranges);
      const membership = { quote: now(statement.quote), start, end, score: 1 };
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [membership]);
      else known.push(membership);
    }
  }
  return [...groups].map(([key, members]): Claim => {
    const reason = members.length > 1 ? 'the same words' : 'its own words';
    return { key, text: textOf(members[0] as Membership), memberships: members.map((member) => ({ ...member, reason })) };
  });
}

/** The stretches of a quote that make a claim each: every stretch between marks is one; a clause that its attribution splits is one whole. */
function claimsMade({ article, index, quote }: Statement): (Span & { ranges: readonly TokenRange[] })[] {
  const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
  const { spans, start, end, kind } = quote.quote;
  if (kind !== 'DIRECT' || spans.length !== draft.content.length) return [{ ranges: draft.content, start, end }];
  return spans.map((span, at) => ({ ...span, ranges: [draft.content[at] as TokenRange] }));
}

/** The words of a membership, without an attribution between them. */
function textOf({ quote, start, end }: Pick<Membership, 'quote' | 'start' | 'end'>): string {
  const own = quote.quote.spans.filter((span) => span.start >= start && span.end <= end);
  const { text, start: from } = quote.quote;
  return own.map((span) => text.slice(span.start - from, span.end - from)).join(' … ');
}
