import type { Passage } from '#quotes/passage.ts';
import type { Character } from './character.ts';
import type { Name } from './name.ts';
import { genderOfName } from './personName.ts';

/** Somebody who was named in full, and where. */
export interface Naming {
  readonly character: Character;
  readonly name: Name;
}

/** How many sentences long the one of several namesakes who was just named in full may still be meant by the surname. */
const near = 4;

/**
 * Whom a surname means that several people of the article bear: whoever its title allows (`Mrs Ortell`), of those that were named so far; else the one
 * who had the surname alone before the others came in (`Ortell said` of a story about her, which names her husband once), if none of the others was named
 * just now. Null where it cannot be told.
 *
 * @param namings where each of them is named in full, in reading order
 * @param first where somebody is first called by the surname alone, by a token
 */
export function whoseSurname(
  passage: Passage,
  name: Name,
  candidates: readonly Character[],
  namings: readonly Naming[],
  first: number | null,
): Character | null {
  const gender = genderOfName(name);
  const fitting = candidates.filter((one) => gender === null || one.gender === null || one.gender === gender);
  if (fitting.length <= 1) return fitting[0] ?? null;
  const at = name.whole.first;
  const before = namings.filter(({ character, name: other }) => other.whole.first < at && fitting.includes(character));
  const named = new Set(before.map(({ character }) => character));
  if (named.size <= 1) return [...named][0] ?? null;
  if (gender !== null && fitting.filter((one) => one.gender === gender && named.has(one)).length === 1) {
    return fitting.find((one) => one.gender === gender && named.has(one)) ?? null;
  }
  if (first === null) return null;
  const owners = new Set(namings.filter((one) => one.name.whole.first < first).map(({ character }) => character));
  const [owner] = owners;
  if (owner === undefined || owners.size !== 1 || !named.has(owner)) return null;
  const here = passage.sentenceAt(at);
  const isOpen = before.some(({ character, name: other }) => {
    return character !== owner && here - passage.sentenceAt(other.whole.first) <= near;
  });
  return isOpen ? null : owner;
}
