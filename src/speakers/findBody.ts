import { companyMarks } from '#lexicon/bodyNouns.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Character } from './character.ts';
import type { Name } from './name.ts';
import { isPlaceName } from './placesAmong.ts';
import { isAcronym, normal, type Register, wordsOf } from './register.ts';

/** The body or country that a name means: one that is known by it, by a longer name or by its initials, or a new one. */
export function findBody(name: Name, passage: Passage, register: Register): Character | null {
  const text = normal(name.text);
  if (name.kind === 'GOVERNMENT' && name.country !== null && isCountryItself(name)) {
    const same = register.body(normal(name.country));
    return same?.kind === 'GOVERNMENT' ? same : register.add({ ...name, text: name.country }, 'GOVERNMENT');
  }
  const same = register.body(text);
  if (same !== undefined) {
    if (name.kind !== null && name.kind !== 'PERSON' && same.kind === 'ORGANIZATION') same.kind = name.kind;
    return same;
  }
  // `U.N.` for `United Nations`, whichever comes first.
  const short = register.byInitials(name.text);
  if (short !== undefined && isAcronym(short.name) !== isAcronym(name.text) && short.country !== short.name) {
    if (isAcronym(short.name)) short.name = name.text;
    return short;
  }
  // `Observatory` for `Syrian Observatory for Human Rights`, if there is just one.
  const words = text.split(' ');
  const longer = register.longerBodies(words);
  const hasNoun = words.some((word) => kindOfInstitution(word) !== null);
  if (longer.length === 1 && (hasNoun || words.length > 1)) return longer[0] as Character;
  // `Nimbus` is Nimbus Systems, though it makes a Nimbus Vault.
  const companies = longer.filter((other) => isShortFor(name, other));
  if (companies.length === 1) return companies[0] as Character;
  // `Human Rights Office (HRO)`: an acronym in brackets directly behind a name.
  const { tokens } = passage;
  if (tokens[name.whole.first - 1]?.text === '(' && tokens[name.whole.end]?.text === ')' && words.length === 1) {
    const owner = register.characters.findLast((other) => other.kind !== 'PERSON' && other.seenAt < name.whole.first);
    if (owner !== undefined && initialsMatch(owner.name, name.text)) return owner;
  }
  return register.add(name, name.kind ?? 'ORGANIZATION');
}

/** `Skerry` for `Skerry Laboratories`: the first word of a company whose other words only say that it is one. A place has banks and mills of its name. */
function isShortFor({ text, country }: Name, { kind, name }: Character): boolean {
  const [first, ...others] = wordsOf(name);
  return (
    kind === 'ORGANIZATION' &&
    country === null &&
    first === text &&
    !isPlaceName(text) &&
    others.length > 0 &&
    others.every((word) => companyMarks.has(word.toLowerCase().replace('.', '')))
  );
}

/** `Tarn`, but not `Tarn’s Ministry of Health`. */
const isCountryItself = (name: Name): boolean =>
  name.title === null &&
  name.range.first === name.whole.first &&
  name.range.end === name.whole.end &&
  normal(name.text)
    .split(' ')
    .every((word) => kindOfInstitution(word) === null);

/** Are the letters of an acronym the initials of a name's words, small words left out or not? */
function initialsMatch(name: string, acronym: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = wordsOf(name);
  const all = words.map((word) => word.charAt(0).toLowerCase()).join('');
  const capitals = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  return all === letters || capitals === letters || capitals.startsWith(letters) || letters.startsWith(capitals);
}
