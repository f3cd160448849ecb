/** Something with traits that turned out right or wrong. */
export interface Example {
  readonly traits: readonly string[];
  readonly isRight: boolean;
}

/** How strongly a weight is drawn to nothing: as much as so many examples that speak neither way. */
const DRAG = 2;
const ROUNDS = 60;

/** The trait that every example has. */
export const EVERY = 'always';

/**
 * Fits a logistic regression: a weight for each trait, so that the sum of an example's weights is the logarithm of its odds to be right.
 *
 * Weights are drawn towards nothing, so that what was seen seldom says little. One weight after another is set to its best while the others stand
 * still; the order is fixed, and the outcome the same each time.
 *
 * @param fewest a trait that fewer examples have says nothing
 * @returns the weights in hundredths, by the name of the trait, in alphabetical order
 */
export function fitWeights(examples: readonly Example[], fewest = 20): Map<string, number> {
  const holders = new Map<string, number[]>();
  examples.forEach(({ traits }, index) => {
    for (const trait of new Set([EVERY, ...traits])) {
      const list = holders.get(trait);
      if (list === undefined) holders.set(trait, [index]);
      else list.push(index);
    }
  });
  const names = [...holders].filter(([, list]) => list.length >= fewest).map(([name]) => name);
  names.sort((one, other) => Number(other === EVERY) - Number(one === EVERY) || (one < other ? -1 : 1));
  const weights = new Map(names.map((name) => [name, 0]));
  const sums = new Float64Array(examples.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const weight = weights.get(name) ?? 0;
      const drag = name === EVERY ? 0 : DRAG;
      let slope = -drag * weight;
      let curve = drag + 1e-6;
      const list = holders.get(name) ?? [];
      for (const index of list) {
        const share = 1 / (1 + Math.exp(-(sums[index] as number)));
        slope += Number(examples[index]?.isRight) - share;
        curve += share * (1 - share);
      }
      const step = Math.max(-1, Math.min(1, slope / curve));
      weights.set(name, weight + step);
      for (const index of list) sums[index] = (sums[index] as number) + step;
    }
  }
  return new Map(names.map((name) => [name, Math.round((weights.get(name) ?? 0) * 100) / 100]));
}
