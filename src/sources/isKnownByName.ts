import { countryByDemonym } from '#lexicon/countryNames.ts';
import { hasFullName } from '#speakers/hasFullName.ts';
import type { Hop } from './source.ts';

const CAPITAL = /^\p{Lu}|^\p{Lo}/u;

/**
 * Whether the name of a hop's source tells it from every other in any article: `Reuters`, `Hestrian state radio`, `Twitter`. A `statement`, `a local
 * radio station`, a `Hestrian newspaper` or `an official` is one here and another there, so that such a source stays in its article.
 */
export function isKnownByName({ source: { name, kind }, relay }: Pick<Hop, 'source' | 'relay'>): boolean {
  if (kind === 'RELAY') return relay !== null && hasFullName(relay);
  if (kind === 'SOCIAL' || kind === 'BROADCAST') return CAPITAL.test(name);
  if (kind !== 'OUTLET' && kind !== 'DOCUMENT') return false;
  if (!hasFullName({ kind, name, country: null })) return false;
  const words = name.split(' ');
  const isCapital = (word: string): boolean => CAPITAL.test(word) && !countryByDemonym.has(word.toLowerCase());
  // `the Dorn Report`, but the `Dorn report` is one of several.
  if (kind === 'DOCUMENT') return words.every((word) => CAPITAL.test(word) || /^(?:of|on|the|and|for|in|to)$/.test(word));
  const last = words.at(-1) ?? '';
  if (CAPITAL.test(last) || last === 'magazine') return words.some(isCapital);
  // A noun in small letters describes. Of newspapers a country has several, of state radios one.
  return /\p{Lu}\S* (?:.* )?(?:state|state-run|public|official)\b/u.test(name);
}
