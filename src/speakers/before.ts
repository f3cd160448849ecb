/** How many names or attributions back anything is looked for: more than any article has between somebody and a word that means them. */
const farthest = 300;

/** Walks back through a list in reading order from a token: the items that stand before it, the nearest first, and not too far off. */
export function before<T>(items: readonly T[], token: number, at: (item: T) => number): Iterable<T> {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(items[middle] as T) < token) low = middle + 1;
    else high = middle;
  }
  return new Backwards(items, low);
}

/** A walk back through a list from an index. A generator would cost more than what is done at each step. */
class Backwards<T> implements Iterable<T>, Iterator<T> {
  readonly #items: readonly T[];
  readonly #last: number;
  #index: number;

  constructor(items: readonly T[], index: number) {
    this.#items = items;
    this.#index = index;
    this.#last = Math.max(0, index - farthest);
  }

  [Symbol.iterator](): Iterator<T> {
    return this;
  }

  next(): IteratorResult<T, undefined> {
    if (this.#index <= this.#last) return { done: true, value: undefined };
    this.#index--;
    return { done: false, value: this.#items[this.#index] as T };
  }
}
