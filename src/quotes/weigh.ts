/** A trait of something, as the parts of its name. */
export type Trait = readonly string[];

/** The name by which a trait has its weight: `, but`. */
export const nameOf = (trait: Trait): string => trait.join(' ');

interface Node {
  weight: number | null;
  readonly next: Map<string, Node>;
}

/**
 * Makes weights by name into what adds up those of some traits. It goes by the parts of a name: to put each name together costs more than all
 * else that is done with it. Every part is of a closed class, so that no more is kept than there are weights to ask for.
 */
export function makeScale(weights: Readonly<Record<string, number>>): (traits: readonly Trait[]) => number {
  const root: Node = { weight: null, next: new Map() };
  const weightOf = (trait: Trait): number => {
    let node = root;
    for (const part of trait) {
      let next = node.next.get(part);
      if (next === undefined) {
        next = { weight: null, next: new Map() };
        node.next.set(part, next);
      }
      node = next;
    }
    node.weight ??= weights[nameOf(trait)] ?? 0;
    return node.weight;
  };
  return (traits) => {
    let sum = weights.always ?? 0;
    for (const trait of traits) sum += weightOf(trait);
    return sum;
  };
}
