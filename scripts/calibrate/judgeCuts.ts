import { findArticles } from '#articles/findArticles.ts';
import { certainEnd } from '#quotes/clauseEdges.ts';
import type { CueSite, SentenceView } from '#quotes/cueSite.ts';
import { findCuts } from '#quotes/cuts/findCuts.ts';
import { traitsOfCut } from '#quotes/cuts/traitsOfCut.ts';
import { isWhole } from '#quotes/finders/speakerBeforeClause.ts';
import { findQuotes } from '#quotes/findQuotes.ts';
import { makePassage } from '#quotes/passage.ts';
import { nameOf } from '#quotes/weigh.ts';
import type { AnnotatedText } from './corpus.ts';
import type { Example } from './fitWeights.ts';

const letter = /[\p{L}\p{N}]/u;

/**
 * The places where the reported clauses of a text may end, and whether they do: of each clause that begins where annotators let one begin, the cuts up to
 * the one at which theirs ends. Behind that one nothing can be learnt.
 */
export function judgeCuts({ text, quotes: marked }: AnnotatedText): Example[] {
  const endOf = endsByStart(text, marked);
  return findArticles(text).flatMap((article) => {
    const passage = makePassage(text, article);
    const { quotes, views } = findQuotes(passage, '');
    return quotes.flatMap(({ draft: { content, cue, site } }) => {
      const first = content[0]?.first ?? 0;
      const view = views[passage.sentenceAt(first)];
      if (cue === null || cue.first >= first || view === undefined || opensWhole(view, first)) return [];
      const end = endOf.get(firstLetter(text, passage.tokens[first]?.start ?? 0));
      return end === undefined ? [] : examplesOf(view, first, site, end);
    });
  });
}

function opensWhole(view: SentenceView, first: number): boolean {
  const quotation = view.passage.quotations[view.passage.quotationAt[first] ?? -1];
  return quotation?.open === first && isWhole(view, first);
}

function examplesOf(view: SentenceView, first: number, own: CueSite | null, marked: number): Example[] {
  const { text, tokens } = view.passage;
  const end = certainEnd(view, first, own);
  const examples: Example[] = [];
  for (const cut of findCuts(view.passage, first, end)) {
    const last = lastLetter(text, tokens[cut.at]?.start ?? 0);
    if (last > marked) break;
    examples.push({ traits: traitsOfCut(view, first, cut, end, own).map(nameOf), isRight: last === marked });
  }
  return examples;
}

/** From the first letter of each marked stretch, without a `that` that leads it in, to its last; of several the farthest. */
function endsByStart(text: string, marked: AnnotatedText['quotes']): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { start, end } of marked) {
    const begins = firstLetter(text, start);
    const first = /^that\b/i.test(text.slice(begins, begins + 5)) ? firstLetter(text, begins + 4) : begins;
    ends.set(first, Math.max(ends.get(first) ?? 0, lastLetter(text, end)));
  }
  return ends;
}

function firstLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !letter.test(text.charAt(at))) at++;
  return at;
}

function lastLetter(text: string, before: number): number {
  let at = before - 1;
  while (at > 0 && !letter.test(text.charAt(at))) at--;
  return at;
}
