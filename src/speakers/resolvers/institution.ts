import { kindOfInstitution } from '#lexicon/nouns.ts';
import type { Character } from '../character.ts';
import type { Resolver } from '../walk.ts';

/** `the ministry`, `the report`: the last body or document before it that is one. */
export const institution: Resolver = {
  name: 'institution',
  inferred: true,
  resolve(mention, { cast, heard }) {
    const kind = kindOfInstitution(mention.noun);
    if (!mention.isDefinite || mention.isOwned || (kind === null && mention.noun !== 'firm' && mention.noun !== 'company'))
      return null;
    let found: { character: Character; at: number } | null = null;
    const consider = (character: Character, at: number) => {
      if (
        at >= mention.first ||
        character.kind === 'PERSON' ||
        character.kind === 'UNNAMED' ||
        !character.nouns.has(mention.noun)
      )
        return;
      const name = character.name.toLowerCase();
      if (!mention.modifiers.every((word) => name.includes(word))) return;
      if (found === null || at >= found.at) found = { character, at };
    };
    for (const { name, character } of cast.named) if (character !== null) consider(character, name.whole.first);
    for (const { characters, at } of heard) for (const character of characters) consider(character, at);
    return found === null ? null : (found as { character: Character }).character;
  },
};
