import { shortId } from '#store/shortId.ts';

/** Letters of an id that say in which article the record is, where in it, and which of those there it is. */
const ARTICLE = 8;
const PLACE = 5;
const OWN = 7;

/**
 * An id of twenty letters for a record at a place of an article: ids of one article rise in reading order, and stand side by side in every index.
 *
 * @param start of the record in the article's text, in UTF-16 code units
 * @param parts the kind of record and all that tells it from others there
 */
export function placedId(articleId: string, start: number, ...parts: readonly (string | number)[]): string {
  const place = start.toString(36).padStart(PLACE, '0');
  return `${articleId.slice(0, ARTICLE)}${place}${shortId(articleId, ...parts).slice(0, OWN)}`;
}

/** An id for a record in the same place as another. */
export function idBeside(id: string, kind: string): string {
  return `${id.slice(0, ARTICLE + PLACE)}${shortId(kind, id).slice(0, OWN)}`;
}
