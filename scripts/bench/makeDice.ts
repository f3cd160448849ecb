/** Throws dice: a whole number from 0 to one less than `sides`. */
export type Dice = (sides: number) => number;

/** Dice that fall the same in every run, and differently for each seed, also for seeds that are neighbours. */
export function makeDice(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
}
