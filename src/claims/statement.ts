import { MODAL } from '#lexicon/wordClasses.ts';
import type { Draft } from '#quotes/found.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { Span } from '#text/span.ts';
import type { Token } from '#text/token.ts';
import type { Assertion } from './claim.ts';
import { claimKey } from './claimKey.ts';
import { claimsMade } from './claimsMade.ts';
import { contentStems } from './contentWords.ts';
import type { HeardArticle } from './heardArticle.ts';
import { negatedStems } from './negatedStems.ts';
import { readProposition } from './readProposition.ts';

/** A quote with what is needed to compare it with others. */
export interface Statement {
  readonly article: HeardArticle;
  /** Index of the quote in its article. */
  readonly index: number;
  readonly quote: SourcedQuote;
  readonly stems: ReadonlySet<string>;
  /** The stems of the whole sentence round it, worked out when first asked for. */
  readonly sentenceStems: () => ReadonlySet<string>;
  /** The stems that a negation stands before, within a few words. */
  readonly negated: ReadonlySet<string>;
  /** True where the verb is one of denying, so that the words are those of the claim denied. */
  readonly denies: boolean;
  /** True where it says what may, could or should be, or asks whether it is. */
  readonly hypothetical: boolean;
  /** What it asserts, part by part. */
  readonly assertions: readonly StatedAssertion[];
}

/** An assertion, and the stretch of the quote that makes it. */
export interface StatedAssertion extends Assertion, Span {}

/** Makes the quotes of an article comparable. */
export function statementsOf(article: HeardArticle): Statement[] {
  const { tokens } = article.passage;
  return article.quotes.map((quote, index): Statement => {
    const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
    const stems = new Set<string>();
    const negated = new Set<string>();
    let hypothetical =
      draft.site?.next.kind === 'QUESTION' && draft.cue !== null && /^ask/.test((tokens[draft.cue.first] as Token).lower);
    for (const { first, end } of draft.content) {
      for (const stem of contentStems(tokens, first, end)) stems.add(stem);
      for (let i = first; i < end; i++) {
        const token = tokens[i] as Token;
        if ((token.classes & MODAL) !== 0 && /^(?:could|may|might|should)/.test(token.lower)) hypothetical = true;
      }
      for (const stem of negatedStems(tokens, { first, end })) negated.add(stem);
    }
    let around: Set<string> | null = null;
    const sentence = article.passage.sentences[article.passage.sentenceAt(draft.cue?.first ?? draft.content[0]?.first ?? 0)];
    const sentenceStems = () => {
      around ??= new Set(sentence === undefined ? [] : contentStems(tokens, sentence.first, sentence.end));
      return around;
    };
    const assertions = readAssertions(article, draft, quote);
    return { article, index, quote, stems, sentenceStems, negated, denies: draft.denies, hypothetical, assertions };
  });
}

/** What the parts of a quote assert: nothing where it denies the words. A relative clause without its noun (`photographs it said [were of the bridge]`) asserts nothing by itself. */
function readAssertions(article: HeardArticle, draft: Draft, quote: SourcedQuote): StatedAssertion[] {
  if (draft.denies || draft.foundBy === 'relativeClause') return [];
  const speakers = quote.voices.map(({ speaker }) => speaker);
  return claimsMade(article, draft, quote.quote).map(({ ranges, start, end }) => {
    const proposition = readProposition(article, ranges, speakers);
    return { start, end, text: wordsBetween(quote, start, end), proposition, key: claimKey(proposition) };
  });
}

/** The words of a quote from one place to another, without an attribution between them. */
function wordsBetween({ quote: { text, start: from, spans } }: SourcedQuote, start: number, end: number): string {
  return spans
    .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
    .filter((part) => part.end > part.start)
    .map((part) => text.slice(part.start - from, part.end - from))
    .join(' … ');
}

/** How much a stem tells: one that few statements of the document have tells more. */
export function weigher(statements: readonly Statement[]): (stem: string) => number {
  let counts: ReadonlyMap<string, number> | null = null;
  const total = statements.length + 1;
  return (stem) => {
    counts ??= countStems(statements);
    return Math.log(1 + total / (counts.get(stem) ?? 1));
  };
}

function countStems(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of statements) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
