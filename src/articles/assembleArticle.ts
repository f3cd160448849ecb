import type { Span, Stretch } from '#text/span.ts';
import type { Article } from './article.ts';
import { endsWithPlaceAndDay } from './endsWithPlaceAndDay.ts';
import type { Opening } from './findHeaders.ts';
import type { Piece } from './piece.ts';
import { readByline } from './readByline.ts';
import { sameWords } from './sameWords.ts';

/**
 * Puts the parts of one article together.
 *
 * @param text the document
 * @param pieces the paragraphs of the document
 * @param opening where the article begins, and its header
 * @param end index of the first paragraph that is not the article's any more
 */
export function assembleArticle(text: string, pieces: readonly Piece[], opening: Opening, end: number): Article {
  const { header } = opening;
  const stretch = (span: Span): Stretch => ({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });
  const at = (index: number): Stretch[] => pieces.slice(index, index + 1).map(stretch);
  const captions = header.captions.flatMap(at);
  const sections: Stretch[] = [];
  const paragraphs: Span[] = [];
  const credits = closingCredits(pieces, header.body, end);
  for (let index = header.body; index < end; index += 1) {
    const piece = pieces[index];
    if (!piece || piece.form === 'RULE' || piece.form === 'CREDITS') continue;
    if (index === header.body && header.dateline) {
      if (header.dateline.body.end > header.dateline.body.start) paragraphs.push(header.dateline.body);
    } else if (isCaptionHere(text, pieces, index, opening)) captions.push(stretch(piece));
    else if (piece.form === 'CAPITALS' && hasBodyBehind(pieces, index, end)) sections.push(stretch(piece));
    else paragraphs.push({ start: piece.start, end: piece.end });
  }
  const bylinePiece = header.byline === null ? undefined : pieces[header.byline];
  return {
    start: pieces[opening.first]?.start ?? 0,
    end: pieces[end - 1]?.end ?? text.length,
    headline: header.headline === null ? null : (at(header.headline)[0] ?? null),
    byline: (bylinePiece && readByline(text, bylinePiece)) ?? [],
    dateline: header.dateline?.dateline ?? null,
    captions,
    sections,
    credits: credits && stretch(credits),
    paragraphs,
  };
}

/** A paragraph of the body is a caption by its mark, as the headline printed again, or where it ends with place and day and stands there twice. */
function isCaptionHere(text: string, pieces: readonly Piece[], index: number, opening: Opening): boolean {
  const piece = pieces[index];
  if (!piece) return false;
  if (piece.form === 'CAPTION') return true;
  const headline = opening.header.headline === null ? undefined : pieces[opening.header.headline];
  if (headline && sameWords(text, headline, piece)) return true;
  const isTwin = [pieces[index - 1], pieces[index + 1]].some((twin) => twin && sameWords(text, twin, piece));
  return isTwin && (piece.form === 'TITLE' || endsWithPlaceAndDay(text, piece));
}

function hasBodyBehind(pieces: readonly Piece[], index: number, end: number): boolean {
  const next = index + 1 < end ? pieces[index + 1] : undefined;
  return next !== undefined && next.form !== 'CREDITS' && next.form !== 'RULE';
}

/** The last run of credit lines, as one span, or null. */
function closingCredits(pieces: readonly Piece[], from: number, end: number): Span | null {
  let last = end - 1;
  while (last >= from && pieces[last]?.form !== 'CREDITS') last -= 1;
  let first = last;
  while (first > from && (pieces[first - 1]?.form === 'CREDITS' || pieces[first - 1]?.form === 'RULE')) first -= 1;
  while (first < last && pieces[first]?.form === 'RULE') first += 1;
  const opening = pieces[first];
  const closing = pieces[last];
  return opening && closing && last >= from ? { start: opening.start, end: closing.end } : null;
}
