import type { Character } from './character.ts';
import type { Name } from './name.ts';

/** Somebody who was named in full, and where. */
export interface Naming {
  readonly character: Character;
  readonly name: Name;
}

const at = ({ name }: Naming): number => name.whole.first;

/** Where an article names people in full, in reading order. */
export class Namings {
  readonly #all: readonly Naming[];
  readonly #of = new Map<readonly Character[], readonly Naming[]>();

  constructor(namings: readonly Naming[]) {
    this.#all = namings.toSorted((one, other) => at(one) - at(other));
  }

  /** Where some people are named in full, who are asked for again and again. */
  of(people: readonly Character[]): readonly Naming[] {
    let own = this.#of.get(people);
    if (own === undefined) {
      const wanted = new Set(people);
      own = this.#all.filter(({ character }) => wanted.has(character));
      this.#of.set(people, own);
    }
    return own;
  }

  /** Who was named in full before a token, where nobody else was; else null. */
  onlyOneBefore(token: number): Character | null {
    let only: Character | null = null;
    for (const naming of this.#all) {
      if (at(naming) >= token) break;
      if (only !== null && only !== naming.character) return null;
      only = naming.character;
    }
    return only;
  }
}
