import { singularOfRoles } from '#lexicon/nouns.ts';
import type { Character } from '../character.ts';
import type { Resolver } from '../walk.ts';

/** `the source`, `both officials`: the last unnamed speaker before it that the words fit. */
export const knownSource: Resolver = {
  name: 'knownSource',
  inferred: true,
  resolve(mention, { heard, described }) {
    if (!mention.isDefinite && !(mention.isPlural === false && mention.noun === 'latter')) return null;
    const fitting: Character[] = [];
    for (const { at, characters } of heard) {
      if (at >= mention.first) continue;
      for (const character of characters) {
        if (character.kind !== 'UNNAMED' || !described.includes(character) || !character.nouns.has(mention.noun)) continue;
        if (character.plural !== mention.isPlural) continue;
        if (mention.count !== null && character.count !== null && mention.count !== character.count) continue;
        const words = character.name.toLowerCase();
        if (!mention.modifiers.every((word) => words.includes(word))) continue;
        const known = fitting.indexOf(character);
        if (known >= 0) fitting.splice(known, 1);
        fitting.push(character);
      }
    }
    const last = fitting.at(-1);
    if (last === undefined) return null;
    // Several whom the words fit, and the last to speak was none of them: who is meant cannot be told.
    const lastHeard = heard.findLast(({ at }) => at < mention.first);
    if (
      fitting.length > 1 &&
      mention.modifiers.length === 0 &&
      lastHeard !== undefined &&
      !lastHeard.characters.includes(last) &&
      singularOfRoles(mention.noun) === null
    )
      return 'nobody';
    return last;
  },
};
