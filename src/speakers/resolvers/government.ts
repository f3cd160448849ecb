import { countryByDemonym } from '#lexicon/countryNames.ts';
import { CAPITALIZED, GENITIVE } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Character } from '../character.ts';
import { newCharacter } from '../newCharacter.ts';
import type { Resolver } from '../walk.ts';

/** `the Syrian government`, `the government of Syria`, `Syria’s government`: the country itself. */
export const government: Resolver = {
  name: 'government',
  inferred: false,
  resolve(mention, { cast, passage, described }) {
    if (mention.noun !== 'government') return null;
    const { tokens } = passage;
    for (let i = mention.head - 1; i >= mention.first; i--) {
      const token = tokens[i] as Token;
      if ((token.classes & GENITIVE) !== 0) continue;
      const entry = cast.byLastToken.get(i);
      if (entry?.character?.kind === 'GOVERNMENT' && entry.character.country === entry.character.name) return entry.character;
      const country =
        countryByDemonym.get(token.lower) ??
        (i > mention.first ? countryByDemonym.get(`${(tokens[i - 1] as Token).lower} ${token.lower}`) : undefined);
      if (country !== undefined) return countryOf(country, mention.first, cast.characters, described);
    }
    const next = tokens[mention.head + 1];
    if (next?.lower === 'of' || next?.lower === 'in') {
      const end = cast.inName.get(mention.head + 2);
      const entry = end === undefined ? undefined : cast.byLastToken.get(end - 1);
      if (
        entry?.character != null &&
        entry.character.kind !== 'PERSON' &&
        ((tokens[mention.head + 2] as Token).classes & CAPITALIZED) !== 0
      ) {
        entry.character.kind = 'GOVERNMENT';
        return entry.character;
      }
      if (end !== undefined) return null;
    }
    // `the government`: the one that was last named.
    if (mention.isDefinite && mention.head === mention.first + 1) return null;
    return null;
  },
};

/** The country as a speaker: the one that the article names, or a new one. */
function countryOf(country: string, at: number, characters: readonly Character[], described: Character[]): Character {
  const known = [...characters, ...described].find((other) => other.kind === 'GOVERNMENT' && other.name === country);
  if (known !== undefined) return known;
  const character = newCharacter({ name: country, kind: 'GOVERNMENT', country, seenAt: at, nouns: ['government'] });
  described.push(character);
  return character;
}
