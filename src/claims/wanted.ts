import type { TokenRange } from '#quotes/found.ts';
import type { Speaker } from '#speakers/speaker.ts';
import type { Token } from '#text/token.ts';
import type { Target } from './claim.ts';
import { stemOfWord } from './contentWords.ts';
import type { Statement } from './statement.ts';

/** What a denial looks for. */
export interface Wanted {
  readonly statements: readonly Statement[];
  readonly weight: (stem: string) => number;
  /** Index of the article that the denial stands in. */
  readonly article: number;
  /** The token at which the denial begins. */
  readonly at: number;
  readonly by: readonly Speaker[];
  readonly tokens: readonly Token[];
}

/** The quote of a statement as the target of a denial. */
export const quoteOf = (statement: Statement, confidence: number, why: string): Target => ({
  article: statement.article.index,
  quote: statement.quote,
  assertion: null,
  text: statement.quote.quote.text,
  confidence: Math.round(confidence * 100) / 100,
  why,
});

/** The stems by which a speaker is spoken of: those of the names. */
export function stemsOfSpeakers(speakers: readonly Speaker[]): Set<string> {
  const stems = new Set<string>();
  for (const { name, aliases, country, affiliation } of speakers) {
    for (const text of [name, country ?? '', affiliation ?? '', ...aliases.map((alias) => alias.text)]) {
      for (const word of text.split(/\s+/)) if (/^\p{Lu}/u.test(word)) stems.add(stemOfWord(word));
    }
  }
  return stems;
}

/** The same, with the nouns of those who have no name: `the officials’ account` is that of `two officials familiar with the inquiry`. */
export function stemsOfNames(speakers: readonly Speaker[]): Set<string> {
  const stems = stemsOfSpeakers(speakers);
  for (const { name, kind } of speakers)
    if (kind === 'UNNAMED') for (const word of name.split(/\s+/)) stems.add(stemOfWord(word));
  return stems;
}

/** The token at which a statement begins. */
export const startOf = (statement: Statement): number => {
  const { draft } = statement.article.drafts[statement.index] as { draft: { content: readonly TokenRange[] } };
  return draft.content[0]?.first ?? 0;
};

/** Does the statement stand round the token? A denial within it is no answer to it. */
export const holds = (statement: Statement, at: number): boolean => {
  const { draft } = statement.article.drafts[statement.index] as { draft: { content: readonly TokenRange[] } };
  return draft.content.some(({ first, end }) => at >= first - 1 && at <= end);
};

/** Does somebody else speak in the statement? */
export const isOther = (statement: Statement, by: readonly Speaker[]): boolean =>
  statement.quote.voices.every(({ speaker }) => !by.includes(speaker) && !by.some((other) => other.name === speaker.name));

/** Who speaks in the statement, in words. */
export const namesOf = (statement: Statement): string =>
  statement.quote.voices.map(({ speaker }) => speaker.name).join(' and ') || 'somebody';

/** Does the sentence round the statement speak of somebody? */
export function sentenceNames(statement: Statement, stems: ReadonlySet<string>): boolean {
  for (const stem of stems) if (statement.sentenceStems().has(stem)) return true;
  return false;
}
