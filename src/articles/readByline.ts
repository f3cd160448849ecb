import type { Span, Stretch } from '#text/span.ts';
import { isAgency } from './isAgency.ts';
import { isPersonName } from './isPersonName.ts';

/** Longer than any byline. */
const LONGEST = 240;
const OPENING = /^(?:By|BY):?\s+/;
const SEPARATOR = /\s*[,;|&]\s*(?:and\s+)?|\s+(?:and|AND)\s+|\s*\((?=\p{Lu})/u;
/** `in Port Vell`, `for the Harbour Post`, `of The Associated Press`: where or for whom a writer works. */
const AFFILIATION = /\s+(?:in|for|of|at|from|IN|FOR|OF)\s+.*$/s;
/** The last word of what is no person: `Reuters Staff`, `Associated Press Writer`. */
const NO_PERSON = /\b(?:staff|writers?|reporters?|correspondents?|editors?|bureau|desk|agency|agencies|news|press)$/i;

/**
 * Reads the line that names the writers: `By Ann Merrow and Bob Other, Associated Press`.
 *
 * @param text the document
 * @param paragraph the span of the line
 * @returns a stretch a person, none where only an agency is named (`By Reuters Staff`), or null where the paragraph is no byline
 */
export function readByline(text: string, paragraph: Span): Stretch[] | null {
  if (paragraph.end - paragraph.start > LONGEST) return null;
  const line = text.slice(paragraph.start, paragraph.end);
  const opening = OPENING.exec(line);
  if (!opening || /[:!?]$/.test(line)) return null;
  const writers: Stretch[] = [];
  let at = opening[0].length;
  for (const part of line.slice(at).split(SEPARATOR)) {
    const name = part
      .replace(AFFILIATION, '')
      .replace(/[\s.)]+$/, (end) => (/(?:Jr|Sr)$/.test(part.slice(0, -end.length)) ? '.' : ''));
    const start = paragraph.start + line.indexOf(part, at);
    at = start - paragraph.start + part.length;
    if (isAgency(name) || NO_PERSON.test(name)) continue;
    if (isPersonName(name)) writers.push({ start, end: start + name.length, text: text.slice(start, start + name.length) });
    // What follows the names is whom they write for; what is no name at the start makes the line a sentence or a headline.
    else if (writers.length === 0) return null;
    else break;
  }
  return writers;
}
