import { placedId } from './placedId.ts';

/**
 * Gives ids to records of one article, also where two are alike in all that tells records apart: the second of them, in reading
 * order, gets its number into its id.
 *
 * @returns a function that takes the start of a record and the parts of an id, and gives the id
 */
export function numberAlike(articleId: string): (start: number, ...parts: readonly (string | number)[]) => string {
  const seen = new Map<string, number>();
  return (start, ...parts) => {
    const id = placedId(articleId, start, ...parts);
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return count === 0 ? id : placedId(articleId, start, ...parts, count);
  };
}
