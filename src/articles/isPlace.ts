/** `PORT VELL`, `AL-SARN`, `N’DOLA`, `ST. OLM`, `McALDER`. */
const CAPITALS = /^(?:Mc|Mac|[dDlL]['’])?\p{Lu}[\p{Lu}\p{M}.'’-]*$/u;
/** `Port`, `N.Y.`, `al-Sarn`. */
const CAPITALIZED = /^(?:\p{Ll}{2,3}-)?\p{Lu}[\p{L}\p{M}.'’-]*$/u;
/** Small words that stand within the name of a place, or between two. */
const SMALL = new Set([
  'and',
  'of',
  'the',
  'de',
  'del',
  'la',
  'le',
  'el',
  'al',
  'da',
  'do',
  'du',
  'on',
  'am',
  'an',
  'sur',
  'upon',
  'aan',
]);
const MOST_WORDS = 10;

/**
 * Whether words can be the place of a dateline: the town all in capitals, with what it lies in behind a comma, several towns with
 * strokes between (`PORT VELL/SARN`, `OLM, North Sarn`).
 *
 * @param anyCase whether the town may stand in small letters too, as some agencies print it
 */
export function isPlace(words: string, anyCase: boolean): boolean {
  const [towns = '', ...regions] = words.split(',').map((part) => part.trim());
  return isNamed(towns, anyCase ? CAPITALIZED : CAPITALS) && regions.every((region) => isNamed(region, CAPITALIZED));
}

function isNamed(words: string, form: RegExp): boolean {
  const parts = words.split(/[\s/]+/);
  if (parts.length > MOST_WORDS) return false;
  return form.test(parts[0] ?? '') && parts.every((part) => SMALL.has(part) || form.test(part));
}
