import type { Passage } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import type { Character } from './character.ts';
import type { Name } from './name.ts';

/**
 * Finds the palaces and houses that an article tells to be the seat of a government: `the White Terrace, the office of Tarn’s president`, `the Lantern Palace,
 * which speaks for Tarn’s government`. Whoever speaks there is the government.
 *
 * @param of whom each name means
 * @returns for each such house the country
 */
export function seatsOfGovernments({ tokens }: Passage, of: ReadonlyMap<Name, Character | null>): Map<Character, Character> {
  const seats = new Map<Character, Character>();
  const byFirst = new Map([...of].map(([name, character]) => [name.whole.first, { name, character }]));
  for (const [{ whole }, house] of of) {
    if (house?.kind !== 'ORGANIZATION') continue;
    const at = behindOpener(tokens, tokens[whole.end]?.text === ',' ? whole.end + 1 : whole.end);
    const country = at < 0 ? undefined : byFirst.get(at);
    if (country?.character == null || country.character === house || country.character.kind === 'PERSON') continue;
    const [genitive, office] = [tokens[country.name.whole.end], tokens[country.name.whole.end + 1]];
    if (/^[’']s?$/.test(genitive?.text ?? '') && offices.test(office?.lower ?? '')) seats.set(house, country.character);
  }
  for (const country of seats.values()) {
    country.kind = 'GOVERNMENT';
    country.country ??= country.name;
  }
  return seats;
}

const offices = /^(?:government|president|presidency|prime|premier|chancellor|king|queen|monarch|leader)$/;

/** Where the country must begin behind `the office of`, `which speaks for`; else -1. */
function behindOpener(tokens: readonly Token[], at: number): number {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (lower(at) === 'which' && /^(?:speaks|spoke)$/.test(lower(at + 1)) && lower(at + 2) === 'for') return at + 3;
  if (lower(at) !== 'the') return -1;
  const noun = lower(at + 1) === 'official' ? at + 2 : at + 1;
  return /^(?:seat|office|residence|palace)$/.test(lower(noun)) && lower(noun + 1) === 'of' ? noun + 2 : -1;
}
