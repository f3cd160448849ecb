import { countryByCapital, countryByDemonym, countryByName } from '#lexicon/countryNames.ts';

const formal = new Set(
  `the a an of and to for s mr mrs ms dr gen general sen rep president minister prime secretary foreign defence defense government`.split(
    ' ',
  ),
);

/** The words of a name in small letters, without accents and points: `U.S.` is `us`. */
export function wordsOfName(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('united nations', 'un')
    .replaceAll(/\b([a-z])\.(?:([a-z])\.)?/g, '$1$2');
  return plain.match(/[\p{L}\p{N}-]+/gu) ?? [];
}

/** The words that tell who it is: without articles, titles and offices, unless there is nothing else. */
export function tellingWords(name: string): string[] {
  const all = wordsOfName(name);
  const telling = all.filter((word) => !formal.has(word));
  return telling.length > 0 ? telling : all;
}

/** A country for its capital and for what is of it, so that `Damascus`, `Syrian` and `Syria` are one. */
const countryOf = (word: string): string =>
  (countryByName.get(word) ?? countryByDemonym.get(word) ?? countryByCapital.get(word) ?? word).toLowerCase();

/**
 * Whether a name that was found is the one that a reader gave. Of a person the surname and no word that differs; of a government two words in three,
 * of others most words; a country is known by its capital too.
 */
function isSame(found: string, wanted: string, kind: string | null): boolean {
  const one = tellingWords(found);
  const other = tellingWords(wanted);
  if (one.length === 0 || other.length === 0) return false;
  if (kind === 'PERSON') {
    const fits = one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
    return one.at(-1) === other.at(-1) && fits;
  }
  const own = new Set(one.map(countryOf));
  const given = new Set(other.map(countryOf));
  const shared = [...own].filter((word) => given.has(word)).length;
  const share = shared / (own.size + given.size - shared);
  if (share === 1) return true;
  return kind === 'GOVERNMENT' ? share >= 2 / 3 : share >= 0.5 || (given.size > 1 && shared === given.size);
}

/**
 * Whether every name wanted is found, and every name found is wanted.
 *
 * @param kind the kind of speaker that is wanted, where it is a single one and known
 */
export function sameNames(found: readonly string[], wanted: readonly string[], kind: string | null): boolean {
  return (
    found.length > 0 &&
    wanted.every((name) => found.some((other) => isSame(other, name, kind))) &&
    found.every((other) => wanted.some((name) => isSame(other, name, kind)))
  );
}
