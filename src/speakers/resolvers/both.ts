import { singularOfRoles } from '#lexicon/nouns.ts';
import { before } from '../before.ts';
import type { Character } from '../character.ts';
import type { Mention } from '../mention.ts';
import type { Resolver } from '../walk.ts';

/** How many attributions back the two may have spoken. */
const reach = 6;

/** `both officials`, `both women`: the two who spoke last, where the word fits them and nobody else who spoke of late. */
export const both: Resolver = {
  name: 'both',
  inferred: true,
  resolve(mention, { heard, passage }) {
    const isBoth = passage.tokens[mention.first]?.lower === 'both';
    const noun = singularOfRoles(mention.noun);
    if (!isBoth || noun === null || mention.modifiers.length > 0) return null;
    const found: Character[] = [];
    let left = reach;
    for (const { characters } of before(heard, mention.first, (one) => one.at)) {
      if (left-- === 0) break;
      for (const one of characters) {
        // Two who spoke together were taken up by `both` before.
        if (one.plural && fits(one, mention, noun)) return null;
        if (!one.plural && fits(one, mention, noun) && !found.includes(one)) found.unshift(one);
      }
    }
    return found.length === 2 ? found : null;
  },
};

function fits({ gender, kind, nouns }: Character, mention: Mention, noun: string): boolean {
  if (kind !== 'PERSON' && kind !== 'UNNAMED') return false;
  if (mention.noun === 'women' || mention.noun === 'men') return gender === noun;
  return nouns.has(noun) || (noun === 'source' && kind === 'UNNAMED');
}
