import { isOffice } from '#lexicon/nouns.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Character } from './character.ts';
import type { Name } from './name.ts';
import type { Namings } from './namings.ts';
import { genderOfName } from './personName.ts';

/**
 * `President Ortell` is who was named so in full, or who never was named in full: not Mrs Ilse Ortell, his wife. All of them where no title tells.
 */
function holders(
  { title }: Name,
  possible: readonly Character[],
  candidates: readonly Character[],
  namings: Namings,
): readonly Character[] {
  const offices = (title ?? '')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => isOffice(word));
  if (offices.length === 0 || possible.length < 2) return possible;
  const all = namings.of(candidates);
  const titles = (one: Character) =>
    all.filter(({ character }) => character === one).map(({ name }) => name.title?.toLowerCase());
  const named = possible.filter((one) => titles(one).some((other) => offices.some((office) => other?.includes(office))));
  const unnamed = possible.filter((one) => titles(one).length === 0);
  return named.length > 0 ? named : unnamed.length > 0 ? unnamed : possible;
}

/** How many sentences long the one of several namesakes who was just named in full may still be meant by the surname. */
const near = 4;

/**
 * Whom a surname means that several people of the article bear: whoever its title allows (`Mrs Ortell`), of those that were named so far; else the one
 * who had the surname alone before the others came in (`Ortell said` of a story about her, which names her husband once), if none of the others was named
 * just now. Null where it cannot be told.
 *
 * @param first where somebody is first called by the surname alone, by a token
 */
export function whoseSurname(
  passage: Passage,
  name: Name,
  candidates: readonly Character[],
  namings: Namings,
  first: number | null,
): Character | null {
  const gender = genderOfName(name);
  const possible = candidates.filter((one) => gender === null || one.gender === null || one.gender === gender);
  const fitting = holders(name, possible, candidates, namings);
  if (fitting.length <= 1) return fitting[0] ?? null;
  const at = name.whole.first;
  const before = namings
    .of(candidates)
    .filter(({ character, name: other }) => other.whole.first < at && fitting.includes(character));
  const named = new Set(before.map(({ character }) => character));
  if (named.size <= 1) return [...named][0] ?? null;
  if (gender !== null && fitting.filter((one) => one.gender === gender && named.has(one)).length === 1) {
    return fitting.find((one) => one.gender === gender && named.has(one)) ?? null;
  }
  if (first === null) return null;
  const owner = namings.onlyOneBefore(first);
  if (owner === null || !named.has(owner)) return null;
  const here = passage.sentenceAt(at);
  const isOpen = before.some(({ character, name: other }) => {
    return character !== owner && here - passage.sentenceAt(other.whole.first) <= near;
  });
  return isOpen ? null : owner;
}
