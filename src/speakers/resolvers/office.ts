import { isRole } from '#lexicon/nouns.ts';
import type { Character } from '../character.ts';
import type { Resolver } from '../walk.ts';

/** `the minister`, `the spokeswoman`: the last person before it who was given that title. */
export const office: Resolver = {
  name: 'office',
  inferred: true,
  resolve(mention, { cast, heard, described }) {
    if (!mention.isDefinite || mention.isPlural || !isRole(mention.noun)) return null;
    let last: { character: Character; at: number } | null = null;
    for (const { name, character } of cast.named) {
      if (name.whole.first >= mention.first) break;
      if (character != null && fits(character, mention.noun, mention.modifiers)) last = { character, at: name.whole.first };
    }
    if (last === null) return null;
    // An unnamed one who was heard later has the better right to the noun.
    const unnamed = heard.findLast(
      ({ at, characters }) =>
        at < mention.first &&
        characters.length === 1 &&
        described.includes(characters[0] as Character) &&
        characters[0]?.nouns.has(mention.noun) === true,
    );
    return unnamed !== undefined && unnamed.at > last.at ? null : last.character;
  },
};

/** Has the person a title with the noun, and every word that the mention adds to it? */
function fits(character: Character, noun: string, modifiers: readonly string[]): boolean {
  if (!character.nouns.has(noun)) return false;
  return modifiers.every((word) => character.titles.some(({ text }) => text.toLowerCase().includes(word)));
}
