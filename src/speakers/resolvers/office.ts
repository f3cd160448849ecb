import { isRole } from '#lexicon/nouns.ts';
import { before } from '../before.ts';
import type { Character } from '../character.ts';
import type { Resolver } from '../walk.ts';

/** `the minister`, `the spokeswoman`: the last one before it who was given that title. */
export const office: Resolver = {
  name: 'office',
  inferred: true,
  resolve(mention, { cast, heard, passage }) {
    if (!mention.isDefinite || mention.isPlural || !isRole(mention.noun)) return null;
    let found = null as { character: Character; at: number } | null;
    for (const { name, character } of before(cast.named, mention.first, (entry) => entry.name.whole.first)) {
      // Two ministers in one sentence: neither is the minister.
      if (found !== null && passage.sentenceAt(name.whole.first) !== passage.sentenceAt(found.at)) break;
      if (character === null || character === found?.character || !fits(character, mention.noun, mention.modifiers)) continue;
      if (found !== null) return 'nobody';
      found = { character, at: name.whole.first };
    }
    if (found === null) {
      // A caption may have named the one who holds the office.
      const captioned = cast.characters.filter((one) => one.seenAt < 0 && fits(one, mention.noun, mention.modifiers));
      return captioned.length === 1 ? (captioned[0] ?? null) : null;
    }
    // An unnamed one who was heard since has the better right to the noun.
    for (const { at, characters } of before(heard, mention.first, (one) => one.at)) {
      if (at <= found.at) break;
      if (characters.length === 1 && characters[0]?.kind === 'UNNAMED' && characters[0].nouns.has(mention.noun)) return null;
    }
    return found.character;
  },
};

/** Has the character a title with the noun, and every word that the mention adds to it? */
function fits(character: Character, noun: string, modifiers: readonly string[]): boolean {
  if (!character.nouns.has(noun)) return false;
  return modifiers.every((word) => character.titles.some(({ text }) => text.toLowerCase().includes(word)));
}
