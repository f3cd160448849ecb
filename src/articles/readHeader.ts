import type { Header } from './header.ts';
import { isAgency } from './isAgency.ts';
import { isTitleCase } from './isTitleCase.ts';
import type { Piece } from './piece.ts';
import { readDateline } from './readDateline.ts';
import { sameWords } from './sameWords.ts';

/**
 * Where the header is looked for. At a BOUNDARY (the start of the document, or behind closing credits) an article must begin, so that little
 * proof is enough; WITHIN running text a header must show its whole form: headline, and a byline or an agency's dateline.
 */
export type HeaderPlace = 'BOUNDARY' | 'WITHIN';

/** A header is no longer than this, in paragraphs, so that looking for one at each paragraph stays linear. */
const MOST_PARAGRAPHS = 9;
/** Captions without a mark of their own: known only by the byline or dateline behind them. */
const MOST_UNMARKED_CAPTIONS = { BOUNDARY: 3, WITHIN: 2 };
const LONGEST_UNMARKED_CAPTION = 500;
const LONGEST_HEADLINE = 160;

/**
 * Reads the header that begins at a paragraph: headline, captions (also the headline again), byline, dateline.
 *
 * @param first index of the paragraph
 * @returns the header, or null where none begins there
 */
export function readHeader(text: string, pieces: readonly Piece[], first: number, place: HeaderPlace): Header | null {
  const opening = pieces[first];
  if (!opening) return null;
  const below = readBehindHeadline(text, pieces, first, first + 1, place);
  if (isHeadline(text, pieces, first, place, below)) return below;
  return place === 'WITHIN' ? null : readBehindHeadline(text, pieces, null, first, place);
}

/** A headline looks like one, or, where an article must begin, ends with a full stop but is a title or has a byline or dateline below it. */
function isHeadline(text: string, pieces: readonly Piece[], first: number, place: HeaderPlace, below: Header | null): boolean {
  const opening = pieces[first];
  if (!opening || first + 1 >= pieces.length) return false;
  if (opening.form === 'TITLE') return true;
  if (place === 'WITHIN' || opening.end - opening.start > LONGEST_HEADLINE) return false;
  if (opening.form === 'CAPITALS') return true;
  return opening.form === 'SENTENCES' && (isTitleCase(text, opening) || below?.byline != null || below?.dateline != null);
}

function readBehindHeadline(
  text: string,
  pieces: readonly Piece[],
  headline: number | null,
  from: number,
  place: HeaderPlace,
): Header | null {
  const captions: number[] = [];
  let unmarked = 0;
  let byline: number | null = null;
  /** The header as far as a byline, a marked caption or a headline printed again proves it. */
  let proven: Header | null = place === 'BOUNDARY' ? { headline, captions: [], byline: null, dateline: null, body: from } : null;
  for (let index = from; index < from + MOST_PARAGRAPHS; index += 1) {
    const piece = pieces[index];
    if (!piece || piece.form === 'RULE' || piece.form === 'CREDITS') break;
    const dateline = readDateline(text, piece, place === 'BOUNDARY');
    if (dateline) return { headline, captions, byline, dateline, body: index };
    if (piece.form === 'BYLINE') {
      if (byline !== null) break;
      byline = index;
      proven = { headline, captions: [...captions], byline, dateline: null, body: index + 1 };
    } else if (byline !== null && isAgencyLine(text, piece)) {
      proven = { headline, captions: [...captions], byline, dateline: null, body: index + 1 };
    } else {
      const isMarked = piece.form === 'CAPTION' || isHeadlineAgain(text, pieces, headline, piece);
      if (!isMarked) {
        // Behind two paragraphs that are no captions by form, a later line may be the headline: leave it to be one.
        if (place === 'WITHIN' && unmarked > 0 && piece.form === 'TITLE') return proven;
        unmarked += 1;
        if (unmarked > MOST_UNMARKED_CAPTIONS[place] || piece.end - piece.start > LONGEST_UNMARKED_CAPTION) break;
      }
      captions.push(index);
      if (isMarked && proven && unmarked === 0)
        proven = { headline, captions: [...captions], byline, dateline: null, body: index + 1 };
    }
  }
  return proven;
}

/** `Associated Press` on a line of its own behind the names. */
function isAgencyLine(text: string, piece: Piece): boolean {
  const words = text.slice(piece.start, Math.min(piece.end, piece.start + 80));
  return isAgency(words) || isAgency(words.replace(/\s+(?:Staff\s+)?Writers?$/i, ''));
}

function isHeadlineAgain(text: string, pieces: readonly Piece[], headline: number | null, piece: Piece): boolean {
  const printed = headline === null ? undefined : pieces[headline];
  return printed !== undefined && sameWords(text, printed, piece);
}
