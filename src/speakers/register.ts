import type { Character } from './character.ts';
import type { Name } from './name.ts';
import { newCharacter } from './newCharacter.ts';
import { lowerName, surnameKey } from './personName.ts';

/** The words of a name, which has single spaces between them. */
export const wordsOf = (text: string): string[] => text.split(' ');

/** Has a name more words than one? */
export const hasWords = (text: string): boolean => text.includes(' ');

export function normal(text: string): string {
  const lower = lowerName(text);
  return lower.startsWith('the ') ? lower.slice(4) : lower;
}

/** The characters found so far, by the words that a further name may share with them. */
export class Register {
  readonly characters: Character[] = [];
  readonly #people = new Map<string, Character[]>();
  readonly #bodies = new Map<string, Character[]>();
  readonly #byName = new Map<string, Character>();
  readonly #byInitials = new Map<string, Character>();

  add(name: Name, kind: Character['kind']): Character {
    const country = kind === 'PERSON' ? null : name.country;
    const character = newCharacter({ name: name.text, kind, country, seenAt: name.whole.first });
    this.characters.push(character);
    if (kind === 'PERSON') file(this.#people, surnameKey(name.text), character);
    else {
      const text = normal(name.text);
      if (!this.#byName.has(text)) this.#byName.set(text, character);
      const initials = initialsOf(name.text);
      if (initials.length > 1 && !this.#byInitials.has(initials)) this.#byInitials.set(initials, character);
      for (const word of new Set(text.split(' '))) file(this.#bodies, word, character);
    }
    return character;
  }

  people(surname: string): readonly Character[] {
    return this.#people.get(surname) ?? [];
  }

  /** The body or country of that name. */
  body(text: string): Character | undefined {
    return this.#byName.get(text);
  }

  /** The body whose initials an acronym is, or that is the acronym of a longer name. */
  byInitials(text: string): Character | undefined {
    return this.#byInitials.get(isAcronym(text) ? lettersOf(text) : initialsOf(text));
  }

  /** The bodies whose longer name holds all the words, as far as they are few enough to tell anything. */
  longerBodies(words: readonly string[]): readonly Character[] {
    let fewest: readonly Character[] | null = null;
    for (const word of words) {
      const sharing = this.#bodies.get(word) ?? [];
      if (fewest === null || sharing.length < fewest.length) fewest = sharing;
    }
    if (fewest === null || fewest.length > 20) return [];
    return fewest.filter((other) => {
      const others = normal(other.name).split(' ');
      return others.length > words.length && words.every((word) => others.includes(word));
    });
  }
}

function file(index: Map<string, Character[]>, key: string, character: Character): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [character]);
  else known.push(character);
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '').toLowerCase();

export const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(text);

/** Does an acronym stand for a name: is it made of the first letters of its capitalised words? */
export const standsForName = (acronym: string, name: string): boolean =>
  !isAcronym(name) && initialsOf(name) === lettersOf(acronym);

/** The first letters of the capitalised words of a name; an acronym is its own. */
function initialsOf(text: string): string {
  if (isAcronym(text)) return lettersOf(text);
  const capitals = wordsOf(text).filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > 1 ? capitals.map((word) => word.charAt(0).toLowerCase()).join('') : '';
}
