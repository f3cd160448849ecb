import type { Reading } from '#reading.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { Gold, GoldStatement } from './gold.ts';
import { lettersIn, pairUp } from './letters.ts';

/** Half of the letters must be the same for two stretches to be the same quote; nine tenths, strictly. */
export const ENOUGH = 0.5;
const STRICTLY = 0.9;

/** What was found, and what of it is what a reader marked. */
export interface Matches {
  /** Every quote but those in headlines, captions and credits. */
  readonly found: readonly SourcedQuote[];
  readonly quoteOf: ReadonlyMap<GoldStatement, SourcedQuote>;
  /** The statements that a quote has nearly letter for letter. */
  readonly strictly: ReadonlySet<GoldStatement>;
}

/** Pairs the quotes of a reading with the statements of a reader. */
export function matchStatements({ articles }: Reading, { text, statements, frame }: Gold): Matches {
  const outside = lettersIn(text, frame);
  const found = articles
    .flatMap(({ quotes }) => quotes)
    .map((quote) => ({ quote, letters: lettersIn(text, quote.quote.spans) }))
    .filter(({ letters }) => letters.size === 0 || ![...letters].every((place) => outside.has(place)));
  const own = found.map(({ letters }) => letters);
  const wanted = statements.map(({ spans }) => lettersIn(text, spans));
  const quoteOf = new Map<GoldStatement, SourcedQuote>();
  for (const [index, at] of pairUp(own, wanted, ENOUGH)) {
    const statement = statements[index];
    const match = found[at];
    if (statement !== undefined && match !== undefined) quoteOf.set(statement, match.quote);
  }
  const strictly = new Set([...pairUp(own, wanted, STRICTLY).keys()].flatMap((index) => statements[index] ?? []));
  return { found: found.map(({ quote }) => quote), quoteOf, strictly };
}
