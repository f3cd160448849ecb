const formal = new Set(
  'the a an of and to for mr mrs ms dr gen general president minister prime secretary foreign defence government s'.split(' '),
);

function wordsOf(name: string): string[] {
  const all =
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}-]+/gu) ?? [];
  const telling = all.filter((word) => !formal.has(word));
  return telling.length > 0 ? telling : all;
}

/** Whether a name that was found is the one that a reader gave: of a person, the surname and no word that differs; else most words. */
function isSame(found: string, wanted: string, isPerson: boolean): boolean {
  const one = wordsOf(found);
  const other = wordsOf(wanted);
  const shared = new Set(one.filter((word) => other.includes(word))).size;
  if (shared === 0) return false;
  if (isPerson) return one.at(-1) === other.at(-1) && (shared === new Set(one).size || shared === new Set(other).size);
  return shared / new Set([...one, ...other]).size >= 0.5 || (other.length > 1 && shared === new Set(other).size);
}

/** Whether every name wanted is found, and every name found is wanted. */
export function sameNames(found: readonly string[], wanted: readonly string[], isPerson: boolean): boolean {
  const fits = (name: string, other: string): boolean => isSame(name, other, isPerson && wanted.length === 1);
  return (
    found.length > 0 &&
    wanted.every((name) => found.some((other) => fits(other, name))) &&
    found.every((other) => wanted.some((name) => fits(other, name)))
  );
}
