import { before } from '../before.ts';
import type { Character } from '../character.ts';
import type { Mention } from '../mention.ts';
import type { Resolver } from '../walk.ts';

/** `the source`, `both officials`: the last unnamed speaker before it that the words fit. */
export const knownSource: Resolver = {
  name: 'knownSource',
  inferred: true,
  resolve(mention, { heard }) {
    if (!mention.isDefinite) return null;
    let last: Character | null = null;
    let nearest: readonly Character[] | null = null;
    const fitting = new Set<Character>();
    for (const { characters } of before(heard, mention.first, (one) => one.at)) {
      nearest ??= characters;
      for (const character of characters) {
        if (!fits(character, mention)) continue;
        last ??= character;
        fitting.add(character);
      }
    }
    if (last === null) return null;
    // `the source`, where the words fit several and the last to speak was none of them: who is meant cannot be told.
    const isVague = mention.modifiers.length === 0 && !mention.isPlural;
    return fitting.size > 1 && isVague && nearest !== null && !nearest.includes(last) ? 'nobody' : last;
  },
};

function fits(character: Character, { noun, isPlural, count, modifiers }: Mention): boolean {
  if (character.kind !== 'UNNAMED' || !character.nouns.has(noun) || character.plural !== isPlural) return false;
  if (count !== null && character.count !== null && count !== character.count) return false;
  const words = character.name.toLowerCase();
  return modifiers.every((word) => words.includes(word));
}
