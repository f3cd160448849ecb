import { institutions } from './institutions.ts';
import { people, roles } from './roles.ts';

const plural = (noun: string): string => {
  if (/men$|people$/.test(noun)) return noun;
  if (/man$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (/person$/.test(noun)) return `${noun.slice(0, -6)}people`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun === 'wife') return 'wives';
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

const pluralOf = new Map<string, string>();
const singularRoles = new Set<string>();
const offices = new Set(roles.trim().split(/\s+/));
for (const role of [...offices, ...people.trim().split(/\s+/)]) {
  singularRoles.add(role);
  pluralOf.set(plural(role), role);
}
pluralOf.set('persons', 'person');
for (const word of ['people', 'men', 'women', 'opposition']) singularRoles.delete(word);
pluralOf.set('people', 'person');
pluralOf.set('men', 'man');
pluralOf.set('women', 'woman');
// One alone is called `a local resident`.
pluralOf.set('locals', 'local');

/** Is it a noun for one person? */
export const isRole = (lower: string): boolean => singularRoles.has(lower);

/** Is it a noun for an office, which is a title before a name? */
export const isOffice = (lower: string): boolean => offices.has(lower);

const ofSeveral = [...pluralOf].filter(([, singular]) => offices.has(singular)).map(([several]) => several);
const officesOfAny = new Set([...offices, ...ofSeveral]);

/** Is it a noun for an office, or for several who hold one? */
export const isOfficeOfAny = (lower: string): boolean => officesOfAny.has(lower);

/** The singular of a noun for several people (`officials`), or null where it is none. */
export const singularOfRoles = (lower: string): string | null => pluralOf.get(lower) ?? null;

const kinds = new Map<string, (typeof institutions)[number][0]>();
// The first row that has a noun counts: `monitor` is a body before it is a person.
for (const [kind, nouns] of institutions) for (const noun of nouns.split(' ')) if (!kinds.has(noun)) kinds.set(noun, kind);
const severalBodies = new Set<string>();
for (const [noun, kind] of [...kinds])
  for (const several of noun.endsWith('y') ? [`${noun}s`, `${noun.slice(0, -1)}ies`] : [`${noun}s`])
    if (!kinds.has(several)) {
      kinds.set(several, kind);
      severalBodies.add(several);
    }

/** Is it a noun for several bodies or documents (`letters`)? */
export const areInstitutions = (lower: string): boolean => severalBodies.has(lower);

/** What kind of body a noun names, be it one or several, or null where it names none. */
export function kindOfInstitution(lower: string): (typeof institutions)[number][0] | null {
  return kinds.get(lower) ?? null;
}
