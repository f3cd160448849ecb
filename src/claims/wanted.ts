import type { TokenRange } from '#quotes/found.ts';
import { ministryOf } from '#speakers/ministryOf.ts';
import type { Speaker, Voice } from '#speakers/speaker.ts';
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

const stemsOfCapitals = (text: string, stems: Set<string>): void => {
  for (const word of text.split(/\s+/)) if (/^\p{Lu}/u.test(word)) stems.add(stemOfWord(word));
};

/** The stems by which a speaker is spoken of: those of the names. */
export function stemsOfSpeakers(speakers: readonly Speaker[]): Set<string> {
  const stems = new Set<string>();
  for (const { name, aliases, country, affiliation } of speakers) {
    for (const text of [name, country ?? '', affiliation ?? '', ...aliases.map((alias) => alias.text)])
      stemsOfCapitals(text, stems);
  }
  return stems;
}

/**
 * The same, with the nouns of those who have no name or a trade: `the officials’ account` is that of `two officials familiar with the inquiry`, `what the
 * innkeeper saw` that of `Milo Arden, an innkeeper`.
 */
export function stemsOfNames(speakers: readonly Speaker[]): Set<string> {
  const stems = stemsOfSpeakers(speakers);
  for (const { name, kind, titles } of speakers) {
    if (kind !== 'PERSON' && kind !== 'GOVERNMENT') for (const word of name.split(/\s+/)) stems.add(stemOfWord(word));
    for (const { text } of titles) for (const word of text.split(/\s+/)) stems.add(stemOfWord(word));
  }
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

/** Does all of the statement stand between two tokens: is it named by what is denied (`the charge [that she had sold it]`)? */
export const isWithin = (statement: Statement, { first, end }: TokenRange): boolean => {
  const { draft } = statement.article.drafts[statement.index] as { draft: { content: readonly TokenRange[] } };
  return draft.content.every((range) => range.first >= first && range.end <= end);
};

/** How many paragraphs lie between a statement and a token of its article. */
export function distance(statement: Statement, at: number): number {
  const { sentences, sentenceAt } = statement.article.passage;
  return Math.abs((sentences[sentenceAt(at)]?.paragraph ?? 0) - statement.quote.quote.paragraph);
}

/** Does somebody else speak in the statement, who does not speak for the same body? */
export const isOther = ({ quote: { voices } }: Statement, by: readonly Speaker[]): boolean => areOthers(voices, by);

/** Do some not speak for any of others, nor others for them? */
export const areOthers = (voices: readonly Voice[], by: readonly Speaker[]): boolean =>
  voices.every(
    ({ speaker }) =>
      !by.some(
        (other) =>
          other === speaker ||
          other.name === speaker.name ||
          isPartOf(speaker, other) ||
          isPartOf(other, speaker) ||
          speaksFor(speaker, other) ||
          speaksFor(other, speaker),
      ),
  );

/** `police in Sabel` are police. */
const isPartOf = (one: Speaker, other: Speaker): boolean => one.kind !== 'PERSON' && one.name.startsWith(`${other.name} in `);

/** Does somebody speak for a body, or for another of its people? */
function speaksFor(one: Speaker, other: Speaker): boolean {
  if (one.kind === 'UNNAMED') return isCalledSo(one, other);
  if (one.kind !== 'PERSON') return false;
  // `Water Minister Ilse Ortell`, and `the water ministry`
  const ministry = other.kind === 'PERSON' ? null : ministryOf([one]);
  if (ministry !== null && other.name.toLowerCase().endsWith(ministry)) return true;
  if (one.affiliation === null) return false;
  const isMouth = one.titles.some(({ text }) => /\b(?:spokes\w+|minister|secretary|director|head|chief|president)\b/i.test(text));
  return (
    isMouth &&
    (one.affiliation === other.name || (other.kind === 'PERSON' && one.affiliation === other.affiliation && isMouthOf(other)))
  );
}

/** `the Tarn official`, said of `Tarn spokesman Otto Dorn`. */
function isCalledSo({ name }: Speaker, { kind, titles, affiliation }: Speaker): boolean {
  const body = /^the (\p{Lu}\S*(?: \p{Lu}\S*)*) \p{Ll}+$/u.exec(name)?.[1];
  return (
    kind === 'PERSON' && body !== undefined && (affiliation === body || titles.some(({ text }) => text.startsWith(`${body} `)))
  );
}

const isMouthOf = ({ titles }: Speaker): boolean => titles.some(({ text }) => /\bspokes\w+\b/i.test(text));

/** Who speaks in the statement, in words. */
export const namesOf = (statement: Statement): string =>
  statement.quote.voices.map(({ speaker }) => speaker.name).join(' and ') || 'somebody';

/** Does the sentence round the statement speak of somebody? */
export function sentenceNames(statement: Statement, stems: ReadonlySet<string>): boolean {
  for (const stem of stems) if (statement.sentenceStems().has(stem)) return true;
  return false;
}
