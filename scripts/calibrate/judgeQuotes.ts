import { findArticles } from '#articles/findArticles.ts';
import { findQuotes, type QuoteInTokens } from '#quotes/findQuotes.ts';
import { makePassage, type Passage } from '#quotes/passage.ts';
import type { Span } from '#text/span.ts';
import { lettersIn, overlapOf, pairUp } from '../eval/letters.ts';
import { ENOUGH } from '../eval/matchStatements.ts';
import { wordsOfName } from '../eval/sameNames.ts';
import type { AnnotatedQuote, AnnotatedText } from './corpus.ts';

/** A quote that was found, and whether annotators have it too. */
export interface JudgedQuote {
  readonly passage: Passage;
  readonly found: QuoteInTokens;
  readonly isRight: boolean;
}

/** A stretch of a found quote in one piece. */
interface Piece {
  readonly at: number;
  readonly span: Span;
  readonly letters: ReadonlySet<number>;
}

/**
 * Finds the quotes of a text and judges each by what annotators marked.
 *
 * Both sides are taken by the stretch. A stretch is right where it shares half of its letters with a marked one, each of which counts once; a quote is
 * right where half of its letters are in stretches that are. A quote within one that is right, which nobody marked, is left out.
 *
 * Annotators who mark several sentences of a speaker as one quote are held to what we mark, a sentence each: what they marked is cut to the sentences of
 * the quote, where they name the speaker with a word of ours. Nothing within a sentence is forgiven: half a clause stays wrong, and so does a quote
 * within the words of somebody else.
 */
export function judgeQuotes({ text, quotes: marked }: AnnotatedText): JudgedQuote[] {
  const passages = findArticles(text).map((article) => makePassage(text, article));
  const found = passages.flatMap((passage) => findQuotes(passage, '').quotes.map((one) => ({ passage, found: one })));
  const pieces = found.flatMap(({ found: { quote } }, at) =>
    quote.spans.map((span): Piece => ({ at, span, letters: lettersIn(text, [span]) })),
  );
  const letters = pieces.map((piece) => piece.letters);
  const pairs = pairUp(
    letters,
    marked.map((one) => lettersIn(text, [one])),
    ENOUGH,
  );
  const right = new Set([...pairs.values()].flatMap((index) => pieces[index] ?? []));
  for (const piece of pieces) {
    const one = found[piece.at];
    if (one !== undefined && !right.has(piece) && isWithinSentences(text, one.passage, one.found, piece, marked))
      right.add(piece);
  }
  return found.flatMap(({ passage, found: one }, index) => {
    const own = pieces.filter(({ at }) => at === index);
    const size = (all: readonly Piece[]): number => all.reduce((sum, piece) => sum + piece.letters.size, 0);
    const isRight = size(own.filter((piece) => right.has(piece))) * 2 >= size(own);
    const isInner = !isRight && [...right].some((other) => other.at !== index && own.every((piece) => isInside(piece, other)));
    return isInner ? [] : [{ passage, found: one, isRight }];
  });
}

const isInside = ({ span }: Piece, { span: other }: Piece): boolean => span.start >= other.start && span.end <= other.end;

/** Is a piece most of what a longer marked stretch of the same speaker has in the sentences of the piece? */
function isWithinSentences(
  text: string,
  passage: Passage,
  { quote }: QuoteInTokens,
  { span, letters }: Piece,
  marked: readonly AnnotatedQuote[],
): boolean {
  const mention = new Set(wordsOfName(quote.mention?.text ?? ''));
  const sentence = sentencesOf(passage, span);
  return marked.some(
    ({ start, end, speaker }) =>
      start < span.end &&
      end > span.start &&
      (start < sentence.start || end > sentence.end) &&
      wordsOfName(speaker ?? '').some((word) => mention.has(word)) &&
      overlapOf(letters, lettersIn(text, [{ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }])) >=
        ENOUGH,
  );
}

/** From the start of the sentence that a stretch begins in to the end of the one that it ends in. */
function sentencesOf({ sentences, tokens }: Passage, { start, end }: Span): Span {
  const first = sentences.findLast((sentence) => (tokens[sentence.first]?.start ?? 0) <= start);
  const last = sentences.find((sentence) => (tokens[sentence.end - 1]?.end ?? 0) >= end);
  return { start: tokens[first?.first ?? 0]?.start ?? start, end: tokens[(last?.end ?? 0) - 1]?.end ?? end };
}
