import { isRole, kindOfInstitution } from '#lexicon/nouns.ts';
import { ACRONYM, CAPITALIZED, DETERMINER, PREPOSITION, PUNCTUATION, RELATIVE } from '#lexicon/wordClasses.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import type { Character } from './character.ts';
import { describeCharacter } from './describeCharacter.ts';
import { findNames } from './findNames.ts';
import type { Name } from './name.ts';
import { mayBeOne, surnameKey } from './personName.ts';
import { isAcronym, normal, Register, wordsOf } from './register.ts';

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
 * @param names the names of the article's body
 * @param captions its captions, which may give a full name that the body does not
 */
export function makeCast(passage: Passage, names: readonly Name[], captions: Passage): Cast {
  const register = new Register();
  const of = new Map<Name, Character | null>();
  for (const name of findNames(captions)) {
    if (name.kind !== 'PERSON' || wordsOf(name.text).length < 2) continue;
    const known = register.people(surnameKey(name.text)).filter((other) => mayBeOne(other.name, name.text));
    if (known.length > 1) continue;
    const character = known[0] ?? register.add({ ...name, whole: beforeAll }, 'PERSON');
    if (name.text.length > character.name.length) character.name = name.text;
    describeCharacter(captions, name, character);
  }
  const places = placesAmong(passage, names);
  // People by their full names first, so that a surname before its full name finds it too.
  for (const name of names) {
    if (places.has(name.text) || !isPerson(passage, name) || wordsOf(name.text).length < 2) continue;
    const known = register.people(surnameKey(name.text)).filter((other) => mayBeOne(other.name, name.text));
    const character = known.length === 0 ? register.add(name, 'PERSON') : only(known);
    if (character !== null && name.text.length > character.name.length) character.name = name.text;
    of.set(name, character);
  }
  // A title makes a person of a single name too: `Mr Ortell`, `President Assad`.
  for (const name of names) {
    if (of.has(name) || name.kind !== 'PERSON') continue;
    const known = register.people(surnameKey(name.text));
    of.set(name, known.length === 0 ? register.add(name, 'PERSON') : only(known));
  }
  // Bodies and countries.
  for (const name of names) {
    if (!of.has(name) && (name.kind !== null || wordsOf(name.text).length > 1)) of.set(name, body(name, passage, register));
  }
  // What is left is one word: a surname, a short name, or a body that nothing tells about.
  for (const name of names) {
    if (of.has(name)) continue;
    const people = register.people(surnameKey(name.text));
    of.set(name, people.length > 0 ? only(people) : body(name, passage, register));
  }
  for (const name of names) {
    const character = of.get(name) ?? null;
    if (character !== null) describeCharacter(passage, name, character);
  }
  const named = names.map((name) => ({ name, character: of.get(name) ?? null }));
  return {
    characters: register.characters,
    named,
    byLastToken: new Map(named.map((entry) => [entry.name.whole.end - 1, entry])),
    capitals: capitalsOf(passage),
    inName: new Map(names.map(({ whole }) => [whole.first, whole.end])),
  };
}

/** Where a name stands that is known before the body begins. */
const beforeAll = { first: -1, end: 0 };

const locative = new Set(['in', 'at', 'near', 'outside', 'around', 'across', 'through', 'towards']);

/**
 * The names that are places, whatever their shape: a preposition of place stands before one of them somewhere, or some preposition before all.
 */
function placesAmong({ tokens }: Passage, names: readonly Name[]): Set<string> {
  const places = new Set<string>();
  const others = new Set<string>();
  for (const { whole, text, kind, title } of names) {
    if (kind !== null || title !== null) {
      others.add(text);
      continue;
    }
    const before = tokens[whole.first - 1];
    if (locative.has(before?.lower ?? '')) places.add(text);
    if (before === undefined || (before.classes & PREPOSITION) === 0) others.add(text);
  }
  for (const { text } of names) if (!others.has(text)) places.add(text);
  return places;
}

function capitalsOf({ tokens, sentences, quotations }: Passage): Set<string> {
  const starts = new Set([...sentences.map(({ first }) => first), ...quotations.map(({ open }) => open + 1)]);
  const capitals = new Set<string>();
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if ((token.classes & CAPITALIZED) !== 0 && !starts.has(index) && before !== undefined && (before.classes & PUNCTUATION) === 0)
      capitals.add(token.lower);
  });
  return capitals;
}

/** Is it the name of a person: by its title, or by its shape where nothing speaks against it? */
function isPerson({ tokens }: Passage, name: Name): boolean {
  if (name.kind === 'PERSON') return true;
  if (name.kind !== null) return false;
  const words = wordsOf(name.text);
  if (words.length < 2 || words.length > 5 || name.country !== null) return false;
  const before = tokens[name.whole.first - 1];
  if (
    before !== undefined &&
    (before.lower === 'the' || before.lower === 'in' || before.lower === 'at' || before.lower === 'near')
  )
    return false;
  for (let i = name.range.first; i < name.range.end; i++) {
    const token = tokens[i] as Token;
    if ((token.classes & ACRONYM) !== 0 && token.text.length > 3 && !token.text.includes('.')) return false;
    if (/\d/.test(token.text)) return false;
  }
  // Something must speak for it: a role or an age beside it, a relative clause, or a verb or a surname that needs a person.
  const after = tokens[name.range.end];
  if (after === undefined) return false;
  if (after.text === ',') {
    const next = tokens[name.range.end + 1];
    if (next?.lower === 'which') return false;
    return (
      next !== undefined &&
      ((next.classes & (DETERMINER | RELATIVE)) !== 0 ||
        isRole(next.lower) ||
        /^\d/.test(next.text) ||
        (next.classes & PUNCTUATION) === 0)
    );
  }
  return true;
}

function body(name: Name, passage: Passage, register: Register): Character | null {
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
  if (short !== undefined && isAcronym(short.name) !== isAcronym(name.text) && short.kind !== 'GOVERNMENT') {
    if (isAcronym(short.name)) short.name = name.text;
    return short;
  }
  // `Observatory` for `Syrian Observatory for Human Rights`, if there is just one.
  const words = text.split(' ');
  const longer = register.longerBodies(words);
  const hasNoun = words.some((word) => kindOfInstitution(word) !== null);
  if (longer.length === 1 && (hasNoun || words.length > 1)) return longer[0] as Character;
  // `Human Rights Office (HRO)`: an acronym in brackets directly behind a name.
  const { tokens } = passage;
  if (tokens[name.whole.first - 1]?.text === '(' && tokens[name.whole.end]?.text === ')' && words.length === 1) {
    const owner = register.characters.findLast((other) => other.kind !== 'PERSON' && other.seenAt < name.whole.first);
    if (owner !== undefined && initialsMatch(owner.name, name.text)) return owner;
  }
  return register.add(name, name.kind ?? 'ORGANIZATION');
}

const isCountryItself = (name: Name): boolean =>
  name.title === null &&
  name.range.first === name.whole.first &&
  name.range.end === name.whole.end &&
  kindOfInstitution(normal(name.text).split(' ').at(-1) ?? '') === null;

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
