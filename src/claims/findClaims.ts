import type { SourcedQuote } from '#sources/source.ts';
import type { Span } from '#text/span.ts';
import type { Claim, Denial, Membership, Target } from './claim.ts';
import type { DenialDraft } from './denialDraft.ts';
import { denialsByContradiction } from './denialsByContradiction.ts';
import { denialsOfArticle } from './denialsOfArticle.ts';
import { deniedAgain } from './deniedAgain.ts';
import { deniedBeside } from './deniedBeside.ts';
import { findOwnWords } from './findOwnWords.ts';
import { findPlainNoes } from './findPlainNoes.ts';
import type { HeardArticle } from './heardArticle.ts';
import { linkedByOwnWords } from './linkedByOwnWords.ts';
import { makeNeighbourhood } from './neighbourhood.ts';
import type { StatedAssertion, Statement } from './statement.ts';
import { withMoreDetailed } from './withMoreDetailed.ts';

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
  const told = articles.map((article) => denialsOfArticle(article, neighbourhood));
  const ownWords = articles.flatMap((article, index) => findOwnWords(article, told[index] ?? [], neighbourhood));
  const records = ownWords.filter(({ isOfDenial }) => !isOfDenial);
  const contradictions = denialsByContradiction(neighbourhood, records);
  const beside = told.flatMap((denials) => deniedBeside(denials, articles, neighbourhood.near));
  const linked = linkedByOwnWords(beside, ownWords, contradictions);
  const found = [...deniedAgain(linked, [...linked, ...contradictions]), ...contradictions];
  const heard = new Set([...found.map(({ denial }) => denial.quote), ...ownWords.map(({ statement }) => statement.quote)]);
  const drafts = [...found, ...findPlainNoes(neighbourhood, heard, told.flat())];
  // A quote that says no takes the stance of a denial; whoever pointed at it points at the quote as it is now.
  const restated = new Map<SourcedQuote, SourcedQuote>();
  const saidNo = ownWords.filter(({ negates }) => negates).map(({ statement }) => statement.quote);
  for (const quote of [...drafts.flatMap(({ restates }) => restates), ...saidNo])
    restated.set(quote, { ...quote, quote: { ...quote.quote, stance: 'DENIES' } });
  const now = (quote: SourcedQuote): SourcedQuote => restated.get(quote) ?? quote;
  const ofArticle = articles.map((): typeof drafts => []);
  for (const draft of drafts) ofArticle[draft.article]?.push(draft);
  return {
    claims: claimsOf(neighbourhood.statements, toldDenials(drafts), now),
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

/** The verbs of the denials that quotes tell in their own words: `[she “denies” any part in it], she said`. */
function toldDenials(drafts: readonly DenialDraft[]): ReadonlyMap<SourcedQuote, Span> {
  return new Map(
    drafts.flatMap(({ denial: { quote, cue } }): [SourcedQuote, Span][] =>
      quote !== null && cue !== null && quote.quote.spans.some((span) => isIn(cue, span)) ? [[quote, cue]] : [],
    ),
  );
}

const isIn = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Groups what the statements assert by its key. */
function claimsOf(
  statements: readonly Statement[],
  told: ReadonlyMap<SourcedQuote, Span>,
  now: (quote: SourcedQuote) => SourcedQuote,
): Claim[] {
  const groups = new Map<string, { first: StatedAssertion; members: (StatedAssertion & { quote: SourcedQuote })[] }>();
  for (const { denies, quote, assertions } of statements) {
    // The words behind `denied` are those of the claim denied: whoever denies them does not make it.
    if (denies) continue;
    const verb = told.get(quote);
    for (const assertion of assertions) {
      // Nor does who says that they deny it claim anything but that.
      if (verb !== undefined && isIn(verb, assertion)) continue;
      const known = groups.get(assertion.key);
      const member = { ...assertion, quote: now(quote) };
      if (known === undefined) groups.set(assertion.key, { first: assertion, members: [member] });
      // A quote that says it twice makes it once.
      else if (known.members.at(-1)?.quote !== member.quote) known.members.push(member);
    }
  }
  const claims = [...groups].map(
    ([
      key,
      {
        first: { text, proposition },
        members,
      },
    ]): Claim => {
      const memberships = members.map(
        ({ quote, start, end, text: own }): Membership => ({ quote, start, end, ...whyOne(own, text, members.length) }),
      );
      return { key, text, proposition, memberships };
    },
  );
  return withMoreDetailed(claims);
}

/** Why a stretch makes a claim, beside the stretch that gives the claim its words. */
function whyOne(own: string, text: string, count: number): { score: number; reason: string } {
  if (count === 1) return { score: 1, reason: 'its own words' };
  return wordsOf(own) === wordsOf(text)
    ? { score: 1, reason: 'the same words' }
    : { score: 0.9, reason: 'the same but for tense, voice, order or small words' };
}

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
