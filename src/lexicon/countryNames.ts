import { countries } from './countries.ts';

const byName = new Map<string, string>();
const byDemonym = new Map<string, string>();
const byCapital = new Map<string, string>();

for (const row of countries.trim().split('\n')) {
  const [names = '', demonyms = '', capitals = ''] = row.trim().split(/\s*\|\s*/);
  const [name = ''] = names.split('/');
  for (const other of names.split('/')) byName.set(other.toLowerCase(), name);
  for (const demonym of demonyms.split('/')) if (demonym !== '-') byDemonym.set(demonym.toLowerCase(), name);
  for (const capital of capitals.split('/')) if (capital !== '-') byCapital.set(capital.toLowerCase(), name);
}

/** The names of a country, in small letters, to its first name. */
export const countryByName: ReadonlyMap<string, string> = byName;
/** What is of a country (`syrian`), to its name. */
export const countryByDemonym: ReadonlyMap<string, string> = byDemonym;
/** A capital, or a house that stands for a government, to the country. */
export const countryByCapital: ReadonlyMap<string, string> = byCapital;

/** Does a word in small letters name the people of a country: `saudis`, `americans`? */
export const arePeopleOfCountry = (lower: string): boolean =>
  lower.endsWith('s') && byDemonym.has(lower.slice(0, -1)) && !byName.has(lower) && !byDemonym.has(lower);
