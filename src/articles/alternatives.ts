/**
 * A regular expression's source that matches any one of some words, the longest first, as they stand.
 *
 * @param words words as printed; nothing in them has a special meaning
 */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
}
