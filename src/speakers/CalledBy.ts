import type { Character } from './character.ts';

/** Names of which one in the middle may stand for the whole. */
const longName = /^\S+ \S+ .*\b(?:da|das|de|do|dos|del|bin|ibn|al|el|van|von) /;

/**
 * Who may be called by one word that is no surname of theirs: by the first (`Ilse` of Ilse Ortell, `Ban` of Ban Soo-rin), or by one within a long name (`Tano` of
 * Ilo Aro Tano da Silva).
 */
export class CalledBy {
  readonly #people = new Map<string, Character[]>();

  /** @param characters as they are called in full */
  constructor(characters: readonly Character[]) {
    for (const character of characters) {
      const { kind, name } = character;
      if (kind === 'PERSON' && name.includes(' ')) this.add(character);
    }
  }

  add(character: Character): void {
    const name = character.name.toLowerCase();
    const words = name.split(' ');
    for (const word of new Set(words.slice(0, longName.test(name) ? -1 : 1))) {
      const known = this.#people.get(word);
      if (known === undefined) this.#people.set(word, [character]);
      else known.push(character);
    }
  }

  get(word: string): readonly Character[] {
    return this.#people.get(word.toLowerCase()) ?? [];
  }
}
