import type { Denial } from '#claims/claim.ts';
import type { ReadArticle, Reading } from '#reading.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { Span } from '#text/span.ts';
import type { AnswerArticle, AnswerDenial } from './answers.ts';
import { lettersIn, pairUp, sharedBy } from './letters.ts';
import { sameNames } from './sameNames.ts';

/** What was counted; counts of several texts can be added up. */
export interface Counts {
  found: number;
  matched: number;
  demanded: number;
  demandedMatched: number;
  answered: number;
  answeredRightly: number;
  denialsFound: number;
  denialsWrong: number;
  denialsDemanded: number;
  denialsMatched: number;
  /** Denials whose claim the answers name; those that are linked with any; and those that are linked with nothing but it. */
  linksDemanded: number;
  linked: number;
  linkedRightly: number;
}

export const nothing = (): Counts => ({
  found: 0,
  matched: 0,
  demanded: 0,
  demandedMatched: 0,
  answered: 0,
  answeredRightly: 0,
  denialsFound: 0,
  denialsWrong: 0,
  denialsDemanded: 0,
  denialsMatched: 0,
  linksDemanded: 0,
  linked: 0,
  linkedRightly: 0,
});

/** Half of the letters must be the same for two stretches to be the same quote. */
const enough = 0.5;

/**
 * Adds to the counts what a reading has in common with a reader's answers for its articles.
 *
 * A quote matches where its letters overlap by half. Speakers are judged on matched quotes, and all of a quote's speakers must be right.
 * What the reader calls optional is neither demanded nor held against.
 */
export function score(reading: Reading, answers: readonly AnswerArticle[], counts: Counts): void {
  const byStatement = new Map<string, SourcedQuote>();
  const pairs: DenialPair[] = [];
  for (const answer of answers) {
    const read = articleOf(reading, answer);
    for (const [id, quote] of scoreQuotes(reading.text, read, answer, counts)) byStatement.set(id, quote);
    pairs.push(...scoreDenials(reading.text, read, answer, counts));
  }
  for (const pair of pairs) scoreLinks(pair, byStatement, counts);
}

/** A denial of the answers that is demanded, and the one that was found for it. */
interface DenialPair {
  readonly wanted: AnswerDenial;
  readonly denial: Denial | undefined;
}

function scoreLinks({ wanted, denial }: DenialPair, byStatement: ReadonlyMap<string, SourcedQuote>, counts: Counts): void {
  const { statement = null, also = [] } = wanted.target ?? {};
  if (statement === null) return;
  counts.linksDemanded++;
  const linked = denial?.targets.flatMap(({ quote }) => quote ?? []) ?? [];
  if (linked.length === 0) return;
  counts.linked++;
  const right = new Set([statement, ...also].map((id) => byStatement.get(id)?.quote.id));
  if (linked.every(({ quote }) => right.has(quote.id))) counts.linkedRightly++;
}

/** For each statement of the answers the quote that has its words, or nothing where none has. */
export function matchStatements(
  text: string,
  { article, quotes }: ReadArticle,
  { statements }: AnswerArticle,
): Map<string, SourcedQuote> {
  const found = quotes.map(({ quote }) => lettersIn(text, quote.spans));
  const places = locate(
    text,
    article,
    statements.map(({ spans }) => spans),
  );
  const pairs = pairUp(
    found,
    places.map((spans) => lettersIn(text, spans)),
    enough,
  );
  const matched = new Map<string, SourcedQuote>();
  for (const [index, at] of pairs) {
    const id = statements[index]?.id;
    const quote = quotes[at];
    if (id !== undefined && quote !== undefined) matched.set(id, quote);
  }
  return matched;
}

/** The article that was read for an answer. */
export function articleOf(reading: Reading, { headline }: AnswerArticle): ReadArticle {
  const read = reading.articles.find(({ article }) => article.headline?.text === headline);
  if (read === undefined) throw new Error(`The article “${headline}” was not found.`);
  return read;
}

function scoreQuotes(text: string, read: ReadArticle, answer: AnswerArticle, counts: Counts): Map<string, SourcedQuote> {
  const matched = matchStatements(text, read, answer);
  counts.found += read.quotes.length;
  counts.matched += matched.size;
  for (const { id, speaker, kind, optional } of answer.statements) {
    const quote = matched.get(id);
    if (optional !== true) {
      counts.demanded++;
      if (quote !== undefined) counts.demandedMatched++;
    }
    const names = quote?.voices.map((voice) => voice.speaker.name) ?? [];
    if (names.length === 0 || speaker === null) continue;
    counts.answered++;
    if (sameNames(names, speaker.split(' + '), kind === 'person')) counts.answeredRightly++;
  }
  return matched;
}

function scoreDenials(text: string, { article, denials }: ReadArticle, answer: AnswerArticle, counts: Counts): DenialPair[] {
  const places = locate(
    text,
    article,
    answer.denials.map((denial) => [denial.text]),
  ).map((spans) => lettersIn(text, spans));
  const found = denials.map((denial) => ({ denial, letters: lettersIn(text, [denial]) }));
  const taken = new Set<Denial>();
  const pairs: DenialPair[] = [];
  // What is demanded chooses first; what is optional may have the rest.
  const order = answer.denials
    .map((wanted, index) => ({ wanted, letters: places[index] ?? new Set<number>() }))
    .sort((a, b) => Number(a.wanted.optional ?? false) - Number(b.wanted.optional ?? false));
  for (const { wanted, letters } of order) {
    const best = found
      .filter(
        ({ denial, letters: own }) => !taken.has(denial) && sharedBy(own, letters) >= enough * Math.min(own.size, letters.size),
      )
      .sort((a, b) => likeness(b.denial, wanted) - likeness(a.denial, wanted))[0];
    if (best !== undefined) taken.add(best.denial);
    if (wanted.optional === true) continue;
    counts.denialsDemanded++;
    if (best !== undefined) counts.denialsMatched++;
    pairs.push({ wanted, denial: best?.denial });
  }
  const contradicting = order.filter(({ wanted }) => wanted.form === 'contradicted').map(({ letters }) => letters);
  const isOtherSide = ({ form, targets }: Denial): boolean =>
    form === 'CONTRADICTED' &&
    targets.some(({ quote }) => {
      const letters = lettersIn(text, quote?.quote.spans ?? []);
      return contradicting.some((other) => sharedBy(letters, other) >= enough * Math.min(letters.size, other.size));
    });
  counts.denialsFound += found.length;
  counts.denialsWrong += found.filter(({ denial }) => !taken.has(denial) && !isOtherSide(denial)).length;
  return pairs;
}

/** One sentence may carry several denials: the form and the names tell which is meant. */
function likeness({ form, by }: Denial, wanted: AnswerDenial): number {
  const names = by.map(({ speaker }) => speaker.name);
  return Number(form.toLowerCase() === wanted.form) + Number(sameNames(names, wanted.by, false));
}

/** The places of words in an article, each behind the one before where it stands there. */
function locate(text: string, { start, end }: Span, all: readonly (readonly string[])[]): Span[][] {
  let from = start;
  return all.map((stretches) => {
    let here = Math.max(start, from - 400);
    return stretches.map((words, index): Span => {
      const behind = text.indexOf(words, here);
      const at = behind >= 0 && behind < end ? behind : text.indexOf(words, start);
      if (at < 0 || at >= end) throw new Error(`“${words}” does not stand in its article.`);
      here = at + words.length;
      if (index === 0) from = Math.max(from, at);
      return { start: at, end: here };
    });
  });
}
