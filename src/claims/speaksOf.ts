import { countryByDemonym, countryByName } from '#lexicon/countryNames.ts';
import { isOffice, kindOfInstitution } from '#lexicon/nouns.ts';
import { surnameKey } from '#speakers/personName.ts';
import type { Speaker } from '#speakers/speaker.ts';
import { stemOfWord } from './contentWords.ts';
import type { Statement } from './statement.ts';

/** Does a statement speak of one of the speakers: by surname or office, by the country of a government, by the whole name or the noun of a body? */
export function speaksOf({ stems }: Statement, speakers: readonly Speaker[]): boolean {
  return speakers.some((speaker) => {
    const { kind, name, country, aliases, affiliation, titles } = speaker;
    if (kind === 'PERSON') {
      if (stems.has(stemOfWord(capitalized(surnameKey(name))))) return true;
      if (affiliation !== null && namesBody(stems, affiliation)) return true;
      return titles.some(({ text }) => namesOffice(stems, text));
    }
    if (country !== null && kind === 'GOVERNMENT' && stems.has(country.toLowerCase())) return true;
    if (kind === 'UNNAMED')
      return countryOfOfficials(name).some((one) => stems.has(one.toLowerCase())) || namesCapitals(stems, name);
    if (kind === 'GOVERNMENT' && countryOfOfficials(name).some((one) => stems.has(one.toLowerCase()))) return true;
    return [name, ...aliases.map(({ text }) => text)].some((one) => namesBody(stems, one));
  });
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `Tarnese officials`, `the Tarnese mission`: those who stand for a country. */
function countryOfOfficials(name: string): string[] {
  if (!/\b(?:officials?|diplomats?|authorities|prosecutors?|ministry|embassy|mission|government)\b/.test(name)) return [];
  return countriesIn(name);
}

function countriesIn(name: string): string[] {
  const words = name.toLowerCase().split(/\s+/);
  return words.flatMap(
    (word, index) =>
      countryByDemonym.get(`${words[index - 1]} ${word}`) ?? countryByDemonym.get(word) ?? countryByName.get(word) ?? [],
  );
}

/** `the labour minister` speaks of whoever is it; what is said of a country speaks of those who govern it. */
function namesOffice(stems: ReadonlySet<string>, title: string): boolean {
  const words = title
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word) && !/^(?:the|a|an|of|for|and|its|his|her|their|former)$/i.test(word));
  if (words.length < 2 || !words.some((word) => isOffice(word.toLowerCase()))) return false;
  if (words.every((word) => stems.has(stemOfWord(word)) || isOfPlace(stems, word))) return true;
  const governs = words.some((word) => /^(?:minister|president|premier|chancellor|ambassador)$/i.test(word));
  return governs && countriesIn(title).some((country) => stems.has(country.toLowerCase()));
}

/** `Velmoran` is of `Velmora`, be it a country that nobody knows. */
const isOfPlace = (stems: ReadonlySet<string>, word: string): boolean => {
  const [, place] = /^(\p{Lu}.{3,})n$/u.exec(word) ?? [];
  return place !== undefined && stems.has(stemOfWord(place));
};

/** All the capitalised words of a name; or the noun that says what it is (`the commission`), unless that is one for any body. */
function namesBody(stems: ReadonlySet<string>, name: string): boolean {
  if (namesCapitals(stems, name)) return true;
  const noun = name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return kindOfInstitution(noun) !== null && !general.has(noun) && stems.has(stemOfWord(noun));
}

function namesCapitals(stems: ReadonlySet<string>, name: string): boolean {
  const capitals = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return (
    capitals.length > 0 &&
    capitals.every((word) => stems.has(stemOfWord(word)) || (capitals.length === 1 && hasPeopleOf(stems, word)))
  );
}

/** `Ostenian forces` are of `Ostenia`, be it a country that nobody knows. */
const hasPeopleOf = (stems: ReadonlySet<string>, place: string): boolean =>
  place.length > 3 &&
  (/[ao]$/.test(place)
    ? [`${place}n`, `${place.slice(0, -1)}an`, `${place.slice(0, -1)}ese`]
    : [`${place}ese`, `${place}ian`, `${place}i`]
  ).some((people) => stems.has(stemOfWord(people)));

/** Nouns that too many bodies have. */
const general = new Set([
  'group',
  'office',
  'service',
  'company',
  'agency',
  'department',
  'government',
  'statement',
  'report',
  'media',
  'news',
]);
