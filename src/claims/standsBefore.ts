import { NEGATES } from '#lexicon/wordClasses.ts';
import type { Speaker } from '#speakers/speaker.ts';
import type { Statement } from './statement.ts';

/**
 * Does a statement stand in the sentence before a token, or in its own? `Aske accused her of theft. She said she never took a thing. “That is a lie,” she said`:
 * the no of those who deny does not part them from it.
 */
export function standsBefore(statement: Statement, at: number, by: readonly Speaker[]): boolean {
  const between = sentencesBetween(statement, at);
  return (
    between <= 1 || (between === 2 && statement.article.passage.quotationAt[at] !== -1 && sayNoBefore(statement.article, at, by))
  );
}

/** How many sentences lie between the end of a statement and a token behind it. */
function sentencesBetween({ article, index }: Statement, at: number): number {
  const { sentenceAt } = article.passage;
  const { draft } = article.drafts[index] as Statement['article']['drafts'][number];
  const end = Math.max(draft.cue?.end ?? 0, ...draft.content.map((range) => range.end));
  return sentenceAt(at) - sentenceAt(end - 1);
}

/** Do some say no in the sentence before a token, and nothing else before it in its own? */
function sayNoBefore(
  { passage: { sentenceAt, tokens }, drafts, quotes }: Statement['article'],
  at: number,
  by: readonly Speaker[],
): boolean {
  const own = drafts.filter((_, index) => quotes[index]?.voices.some(({ speaker }) => by.includes(speaker)));
  const startsIn = (sentence: number) =>
    own.filter(({ draft: { content } }) => {
      const first = content[0]?.first ?? 0;
      return first < at && sentenceAt(first) === sentence;
    });
  return (
    startsIn(sentenceAt(at)).length === 0 &&
    startsIn(sentenceAt(at) - 1).some(({ draft: { content } }) =>
      content.some(({ first, end }) => tokens.slice(first, end).some(({ classes }) => (classes & NEGATES) !== 0)),
    )
  );
}
