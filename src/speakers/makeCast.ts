import { genderOfFirstName, isFirstName } from '#lexicon/firstNames.ts';
import { ACRONYM, CAPITALIZED } from '#lexicon/wordClasses.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import { bodiesAmong } from './bodiesAmong.ts';
import { CalledBy } from './CalledBy.ts';
import { readCapitals } from './capitals.ts';
import { capitalsIn } from './capitalsIn.ts';
import type { Character } from './character.ts';
import { describeCharacter, noteOwnNouns } from './describeCharacter.ts';
import { findBody } from './findBody.ts';
import { findNames } from './findNames.ts';
import { genderOfKin, humansAmong } from './humansAmong.ts';
import { isPerson } from './isPerson.ts';
import type { Name } from './name.ts';
import { type Naming, Namings } from './namings.ts';
import { genderOfName, mayBeOne, surnameKey } from './personName.ts';
import { beginsWithFirstName, isPlaceName, placesAmong } from './placesAmong.ts';
import { hasWords, Register } from './register.ts';
import { seatsOfGovernments } from './seatsOfGovernments.ts';
import { whoseSurname } from './whoseSurname.ts';

/** Everybody that an article names. */
export interface Cast {
  readonly characters: Character[];
  /** For the token that ends a name, the name and whom it names: null where two could be meant. */
  readonly byLastToken: ReadonlyMap<number, { readonly name: Name; readonly character: Character | null }>;
  /** For the token that begins a name, the token behind it. */
  readonly inName: ReadonlyMap<number, number>;
  /** Words that stand with a capital where no sentence begins, in small letters: their capital is their own. */
  readonly capitals: ReadonlySet<string>;
  /** The same in reading order. */
  readonly named: readonly { readonly name: Name; readonly character: Character | null }[];
}

const only = (known: readonly Character[]): Character | null => (known.length === 1 ? (known[0] as Character) : null);

/**
 * Groups the names of an article into those who bear them: the same person by full name and surname, the same body by name, short name and acronym.
 *
 * @param captions the captions of the article, which may give a full name that the body does not
 */
export function makeCast(passage: Passage, captions: Passage): Cast {
  const capitals = readCapitals(passage);
  const names = findNames(passage, capitals);
  const register = new Register();
  const of = new Map<Name, Character | null>();
  for (const name of findNames(captions, readCapitals(captions))) {
    if (name.kind !== 'PERSON' || !hasWords(name.text)) continue;
    const known = register.people(surnameKey(name.text)).filter((other) => mayBeOne(other.name, name.text));
    if (known.length > 1) continue;
    const character = known[0] ?? register.add({ ...name, whole: beforeAll }, 'PERSON');
    callInFull(character, name);
    describeCharacter(captions, name, character);
  }
  // `Former Tarn` of `Former Tarn mayor Ilse Ortell` is nobody.
  for (const name of names) if (name.title === name.text) of.set(name, null);
  const places = placesAmong(passage, names);
  const bodies = bodiesAmong(passage, names);
  const { starts, small } = capitals;
  // Does the capital of its first word say nothing: `Still Ortell`?
  const isCut = ({ text, title, whole }: Name) =>
    title === null &&
    starts.has(whole.first) &&
    genderOfFirstName(text.split(' ', 1)[0]?.toLowerCase() ?? '') === null &&
    !beginsWithFirstName(text) &&
    isWord(passage.tokens[whole.first] as Token, small);
  const isWhole = (one: Name) => beginsWithFirstName(one.text) || !(isCut(one) || beginsWithFirstName(tailOf(one.text)));
  const people = names.filter(
    (name) => !of.has(name) && !places.has(name.text) && !bodies.has(name.text) && isPerson(passage, name) && hasWords(name.text),
  );
  // People by their full names first, so that a surname before its full name finds it too.
  const inFull: Naming[] = [];
  for (const name of [...people.filter(isWhole), ...people.filter((one) => !isWhole(one))]) {
    const namesakes = register.people(surnameKey(name.text));
    const tail = tailOf(name.text);
    const isLonger = isCut(name) || (beginsWithFirstName(tail) && !beginsWithFirstName(name.text));
    const inside = isLonger ? namesakes.filter((other) => mayBeOne(other.name, tail)) : [];
    const known = namesakes.filter((other) => mayBeOne(other.name, name.text));
    if (known.length === 0 && inside.length > 0) {
      of.set(name, only(inside));
      continue;
    }
    const character = known.length === 0 ? register.add(name, 'PERSON') : only(known);
    of.set(name, character);
    if (character === null) continue;
    inFull.push({ character, name });
    callInFull(character, name);
    character.gender ??= genderOfKin(passage, name);
  }
  const namings = new Namings(inFull);
  const calledBy = new CalledBy(register.characters);
  // A title makes a person of a single name too: `Mr Ortell`, `President Assad`.
  const alone = firstsAlone(names, of);
  const bySurname = (name: Name, people: readonly Character[]): Character | null =>
    people.length === 0 ? null : whoseSurname(passage, name, people, namings, alone.get(surnameKey(name.text)) ?? null);
  const titled = names.filter((name) => !of.has(name) && name.kind === 'PERSON');
  // Who is called Mr first: he may be the president too.
  for (const name of [
    ...titled.filter((one) => genderOfName(one) !== null),
    ...titled.filter((one) => genderOfName(one) === null),
  ]) {
    const gender = genderOfName(name);
    const surnamed = register.people(surnameKey(name.text));
    // `Sir Otto` of Otto Ortell
    const called = surnamed.length === 0 && beforeFirstNames.test(name.title ?? '') ? calledBy.get(name.text) : [];
    const known = surnamed.length > 0 ? surnamed : called;
    const isKnown = known.some((one) => gender === null || one.gender === null || one.gender === gender);
    const character = isKnown ? bySurname(name, known) : register.add(name, 'PERSON');
    if (character !== null && known.length < 2) character.gender ??= gender;
    of.set(name, character);
  }
  for (const name of names) {
    if (of.has(name) || name.kind !== null || name.text.includes(' ') || register.people(surnameKey(name.text)).length > 0)
      continue;
    const people = calledBy.get(name.text);
    if (people.length > 0) of.set(name, only(people));
    else if (isFirstName(name.text.toLowerCase()) && !places.has(name.text)) {
      const character = register.add(name, 'PERSON');
      character.gender ??= genderOfFirstName(name.text.toLowerCase());
      of.set(name, character);
      calledBy.add(character);
    }
  }
  // `Bloomberg` of an article about Ilse Bloomberg is she, and not the agency.
  for (const name of names) {
    const people = of.has(name) || name.text.includes(' ') ? [] : register.people(surnameKey(name.text));
    if (people.length > 0 && (name.kind === 'OUTLET' || name.kind === 'ORGANIZATION')) of.set(name, bySurname(name, people));
  }
  // Bodies and countries.
  for (const name of names) {
    if (!of.has(name) && (name.kind !== null || hasWords(name.text))) of.set(name, findBody(name, passage, register));
  }
  const humans = humansAmong(passage, names);
  // What is left is one word: a surname, a short name, or a body that nothing tells about.
  for (const name of names) {
    if (of.has(name)) continue;
    const people = register.people(surnameKey(name.text));
    if (people.length > 0) of.set(name, bySurname(name, people));
    else if (humans.has(name.text)) {
      const character = register.add(name, 'PERSON');
      character.gender = genderOfKin(passage, name);
      of.set(name, character);
    } else of.set(name, findBody(name, passage, register));
  }
  for (const character of register.characters) {
    noteOwnNouns(character);
    if (character.kind === 'ORGANIZATION' && (places.has(character.name) || isPlaceName(character.name)))
      character.nouns.add('place');
  }
  for (const name of names) {
    const character = of.get(name) ?? null;
    if (character !== null) describeCharacter(passage, name, character);
  }
  const seats = seatsOfGovernments(passage, of);
  const named = names.map((name) => {
    const character = of.get(name) ?? null;
    return { name, character: (character === null ? undefined : seats.get(character)) ?? character };
  });
  const byLastToken = new Map<number, (typeof named)[number]>();
  const inName = new Map<number, number>();
  for (const entry of named) {
    const { first, end } = entry.name.whole;
    byLastToken.set(end - 1, entry);
    inName.set(first, end);
  }
  let ownCapitals: ReadonlySet<string> | null = null;
  return {
    characters: register.characters,
    named,
    byLastToken,
    inName,
    // Few articles have a speaker without a name for whom it matters.
    get capitals() {
      ownCapitals ??= capitalsIn(passage);
      return ownCapitals;
    },
  };
}

/** Titles that stand before a first name. */
const beforeFirstNames = /\b(?:sir|dame|prince|princess|lady)$/i;

/** Where a name stands that is known before the body begins. */
const beforeAll = { first: -1, end: 0 };

/** Keeps the longer name, and the gender that either tells. */
function callInFull(character: Character, name: Name): void {
  character.gender ??= genderOfName(name);
  if (name.text.length > character.name.length) character.name = name.text;
}

/** Is it a word of English, of which no name begins? */
const isWord = ({ lower, classes }: Token, small: ReadonlySet<string>): boolean =>
  (classes & ~(CAPITALIZED | ACRONYM)) !== 0 || lower.endsWith('ly') || small.has(lower);

/** A name without its first word. */
const tailOf = (text: string): string => text.slice(text.indexOf(' ') + 1);

/** For each surname that stands without a title or a first name, the token where it first does. */
function firstsAlone(names: readonly Name[], of: ReadonlyMap<Name, Character | null>): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const name of names) {
    if (of.has(name) || hasWords(name.text)) continue;
    const key = surnameKey(name.text);
    if (!firsts.has(key)) firsts.set(key, name.whole.first);
  }
  return firsts;
}
