import { kindOfInstitution } from '#lexicon/nouns.ts';
import { before } from '../before.ts';
import type { Character } from '../character.ts';
import type { Mention } from '../mention.ts';
import type { Resolver } from '../walk.ts';

/** `the ministry`, `the report`: the last body or document before it that is one. */
export const institution: Resolver = {
  name: 'institution',
  inferred: true,
  resolve(mention, { cast, heard }) {
    const isBody = kindOfInstitution(mention.noun) !== null;
    if (!mention.isDefinite || mention.isOwned || !isBody) return null;
    let named: { character: Character; at: number } | null = null;
    for (const { name, character } of before(cast.named, mention.first, (entry) => entry.name.whole.first)) {
      if (character === null || !fits(character, mention)) continue;
      named = { character, at: name.whole.first };
      break;
    }
    for (const { at, characters } of before(heard, mention.first, (one) => one.at)) {
      if (named !== null && at < named.at) break;
      const one = characters.find((character) => fits(character, mention));
      if (one !== undefined) return one;
    }
    return named?.character ?? null;
  },
};

function fits(character: Character, { noun, modifiers }: Mention): boolean {
  if (character.kind === 'PERSON' || character.kind === 'UNNAMED' || !character.nouns.has(noun)) return false;
  const name = character.name.toLowerCase();
  return modifiers.every((word) => name.includes(word));
}
