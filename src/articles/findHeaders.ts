import type { Header } from './header.ts';
import type { Piece } from './piece.ts';
import { readHeader } from './readHeader.ts';

/** Where an article begins: the index of its first paragraph, and its header. */
export interface Opening {
  readonly first: number;
  readonly header: Header;
}

/** A closing line such as `Read more` is no article; a headline has more words. */
const FEWEST_WORDS_OF_A_HEADLINE = 4;

/**
 * Finds where the articles of a document begin: at its start; behind closing credits, where what follows looks like an article; and
 * wherever a whole header stands within running text.
 *
 * @returns the openings in reading order; none where there is nothing to read
 */
export function findHeaders(text: string, pieces: readonly Piece[]): Opening[] {
  const openings: Opening[] = [];
  let index = pieces.findIndex((piece) => piece.form !== 'RULE');
  if (index < 0) return openings;
  let isBoundary = true;
  for (; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.form === 'RULE') continue;
    if (piece?.form === 'CREDITS' && openings.length > 0) {
      isBoundary = true;
      continue;
    }
    const place = isBoundary ? 'BOUNDARY' : 'WITHIN';
    const header =
      openings.length > 0 && isBoundary && !opensArticle(text, pieces, index) ? null : readHeader(text, pieces, index, place);
    isBoundary = false;
    if (!header) continue;
    openings.push({ first: index, header });
    index = Math.max(index, header.body - (header.dateline ? 0 : 1));
  }
  return openings;
}

/** Whether what stands behind closing credits is another article, and not a remark (`This story was corrected ...`, `Read more`). */
function opensArticle(text: string, pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (!piece) return false;
  if (piece.form === 'DATELINE' || piece.form === 'BYLINE') return true;
  const header = readHeader(text, pieces, index, 'BOUNDARY');
  if (header?.dateline || header?.byline != null) return true;
  const words = text.slice(piece.start, piece.end).split(/\s+/);
  const isHeadline = header?.headline === index && words.length >= FEWEST_WORDS_OF_A_HEADLINE;
  return isHeadline && pieces[header.body]?.form === 'SENTENCES';
}
