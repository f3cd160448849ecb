import type { Character } from './character.ts';

/** Can these, heard together, be meant by a pronoun? */
export type Fits = (characters: readonly Character[]) => boolean;

export const isHuman = ({ kind, plural }: Character): boolean => (kind === 'PERSON' || kind === 'UNNAMED') && !plural;

/** A body is several people, as it were; one report is not. */
const isSeveral = (character: Character): boolean => !isHuman(character) && (character.kind !== 'DOCUMENT' || character.plural);

/** Who fits a pronoun by number, kind and gender; null for a word that means nobody in particular (`you`, `I`). */
export function fitting(word: string): Fits | null {
  const one =
    (kinds: (character: Character) => boolean): Fits =>
    (characters) =>
      characters.length === 1 && kinds(characters[0] as Character);
  if (word === 'he') return one((character) => isHuman(character) && character.gender !== 'woman');
  if (word === 'she') return one((character) => isHuman(character) && character.gender !== 'man');
  if (word === 'it') return one(({ kind, plural }) => kind !== 'PERSON' && kind !== 'UNNAMED' && !plural);
  if (word === 'they') return (characters) => characters.length > 1 || (characters[0] !== undefined && isSeveral(characters[0]));
  return null;
}
