import type { Character } from './character.ts';

/** A character of whom nothing is known but what is given. */
export function newCharacter(
  known: Pick<Character, 'name' | 'kind' | 'seenAt'> &
    Partial<Omit<Character, 'nouns' | 'states'>> & { nouns?: Iterable<string> },
): Character {
  return {
    aliases: [],
    titles: [],
    country: null,
    count: null,
    gender: null,
    plural: false,
    ...known,
    nouns: new Set(known.nouns),
    states: new Set(),
  };
}
