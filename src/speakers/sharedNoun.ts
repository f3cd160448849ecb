import { countryByDemonym } from '#lexicon/countryNames.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import type { TokenRange } from '#quotes/found.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import { lowerOf } from '#text/lowerOf.ts';
import type { Token } from '#text/token.ts';
import type { Character } from './character.ts';
import { newCharacter } from './newCharacter.ts';
import type { Walk } from './walk.ts';

/** The tokens of a country's adjective that begins at `at` (`North Korean`), or 0. */
function lengthOfAdjective(tokens: readonly Token[], at: number): number {
  if (countryByDemonym.has(lowerOf(tokens, at, Math.min(at + 2, tokens.length)))) return 2;
  return countryByDemonym.has(tokens[at]?.lower ?? '') ? 1 : 0;
}

/**
 * `the Tarnese and Belman missions to the Assembly`: two adjectives share a noun in the plural, and each is a body of its own.
 *
 * @returns the bodies, or null where the phrase is none of the kind
 */
export function bodiesOfSharedNoun({ passage, described }: Walk, { first, end }: TokenRange): Character[] | null {
  const { tokens } = passage;
  let i = first;
  if (tokens[i]?.lower === 'the' || tokens[i]?.lower === 'both') i++;
  const one = lengthOfAdjective(tokens, i);
  if (one === 0 || tokens[i + one]?.lower !== 'and') return null;
  const two = lengthOfAdjective(tokens, i + one + 1);
  const noun = i + one + 1 + two;
  const { lower = '' } = tokens[noun] ?? {};
  const singular = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '');
  const kind = kindOfInstitution(singular);
  if (two === 0 || noun >= end || singular === lower || kind === null) return null;
  const rest = noun + 1 < end ? ` ${stretchOf(passage, { first: noun + 1, end }).text}` : '';
  const adjectives = [
    { first: i, end: i + one },
    { first: i + one + 1, end: noun },
  ];
  return adjectives.map((adjective): Character => {
    const name = `${stretchOf(passage, adjective).text} ${singular}${rest}`;
    const known = described.find((other) => other.name === name);
    if (known !== undefined) return known;
    const country = countryByDemonym.get(lowerOf(tokens, adjective.first, adjective.end)) ?? null;
    const body = newCharacter({ name, kind, country, seenAt: first, nouns: [singular] });
    described.push(body);
    return body;
  });
}
