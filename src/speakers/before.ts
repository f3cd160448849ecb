/** How many names or attributions back anything is looked for: more than any article has between somebody and a word that means them. */
const farthest = 300;

/** Walks back through a list in reading order from a token: the items that stand before it, the nearest first, and not too far off. */
export function* before<T>(items: readonly T[], token: number, at: (item: T) => number): Generator<T, void, undefined> {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(items[middle] as T) < token) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - farthest); i--) yield items[i] as T;
}
