import type { Denial } from '#claims/claim.ts';
import type { ReadArticle, Reading } from '#reading.ts';
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
  for (const answer of answers) {
    const read = reading.articles.find(({ article }) => article.headline?.text === answer.headline);
    if (read === undefined) throw new Error(`The article “${answer.headline}” was not found.`);
    scoreQuotes(reading.text, read, answer, counts);
    scoreDenials(reading.text, read, answer, counts);
  }
}

function scoreQuotes(text: string, { article, quotes }: ReadArticle, { statements }: AnswerArticle, counts: Counts): void {
  const found = quotes.map(({ quote }) => lettersIn(text, quote.spans));
  const wanted = locate(
    text,
    article,
    statements.map(({ spans }) => spans),
  ).map((spans) => lettersIn(text, spans));
  const pairs = pairUp(found, wanted, enough);
  counts.found += found.length;
  counts.matched += pairs.size;
  statements.forEach(({ speaker, kind, optional }, index) => {
    const at = pairs.get(index);
    if (optional !== true) {
      counts.demanded++;
      if (at !== undefined) counts.demandedMatched++;
    }
    const names = at === undefined ? [] : (quotes[at]?.voices.map((voice) => voice.speaker.name) ?? []);
    if (names.length === 0 || speaker === null) return;
    counts.answered++;
    if (sameNames(names, speaker.split(' + '), kind === 'person')) counts.answeredRightly++;
  });
}

function scoreDenials(text: string, { article, denials }: ReadArticle, answer: AnswerArticle, counts: Counts): void {
  const places = locate(
    text,
    article,
    answer.denials.map((denial) => [denial.text]),
  ).map((spans) => lettersIn(text, spans));
  const found = denials.map((denial) => ({ denial, letters: lettersIn(text, [denial]) }));
  const taken = new Set<Denial>();
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
