/** The part of a name by which a person is named again: the last word, without `al-` and the like, in small letters. */
export function surnameKey(name: string): string {
  const words = name.trim().split(/\s+/);
  let last = words.at(-1) ?? '';
  if (/^(?:jr|sr|ii|iii|iv)\.?$/i.test(last) && words.length > 1) last = (words.at(-2) ?? '').replace(/,$/, '');
  return last
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:al|el|ul|as|ad|an|ar)-/, '');
}

/** Could two full names be one person: the same last name, and the shorter one's words all in the longer one? */
export function mayBeOne(a: string, b: string): boolean {
  if (surnameKey(a) !== surnameKey(b)) return false;
  const wordsOf = (name: string) => name.toLowerCase().replaceAll('’', "'").split(/\s+/).slice(0, -1);
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.every((word) =>
    long.some((other) => other === word || (/^[a-z]\.?$/.test(word) && other.startsWith(word.charAt(0)))),
  );
}
