import { genderOfFirstName } from '#lexicon/firstNames.ts';
import { isSameFirstName } from '#lexicon/nicknames.ts';
import { manWords, womanWords } from '#lexicon/titles.ts';
import type { Name } from './name.ts';

const generation = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const longestGeneration = 4;

/** The part of a name by which a person is named again: the last word, without `al-` and the like, in small letters. */
export function surnameKey(name: string): string {
  let end = name.length;
  let first = name.lastIndexOf(' ') + 1;
  if (first > 0 && end - first <= longestGeneration && generation.test(name.slice(first))) {
    end = name.charAt(first - 2) === ',' ? first - 2 : first - 1;
    first = name.lastIndexOf(' ', end - 1) + 1;
  }
  const last = lowerName(name.slice(first, end));
  return last.includes('-') ? last.replace(/^(?:al|el|ul|as|ad|an|ar)-/, '') : last;
}

/** A name in small letters, with straight apostrophes. */
export function lowerName(name: string): string {
  const lower = name.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** What stands before the surname, in small letters, and the mark of the generation. */
function givenNames(name: string): { given: string[]; mark: string } {
  const words = lowerName(name).split(' ');
  const mark = generation.test(words.at(-1) ?? '') && words.length > 1 ? (words.pop() ?? '').replace('.', '') : '';
  return { given: words.slice(0, -1), mark };
}

/**
 * Could two full names be one person: the same last name, and the shorter one’s words all in the longer one, be they initials (`I. Ortell`) or short forms
 * (`Bob Ortell`)? A junior is not his father.
 */
export function mayBeOne(a: string, b: string): boolean {
  if (a === b) return true;
  if (surnameKey(a) !== surnameKey(b)) return false;
  const [first, second] = [givenNames(a), givenNames(b)];
  if (first.mark !== second.mark) return false;
  const [short, long] = first.given.length <= second.given.length ? [first.given, second.given] : [second.given, first.given];
  return short.every((word) => long.some((other, at) => isOne(word, other, at)));
}

const isInitial = (word: string): boolean => /^[a-z]\.?$/.test(word);

/** An initial stands for any name that begins with it, but a middle initial for no first name. */
const isOne = (word: string, other: string, at: number): boolean =>
  isSameFirstName(word, other) || ((isInitial(word) || (isInitial(other) && at === 0)) && other.charAt(0) === word.charAt(0));

/** Whether a name as printed is a woman’s or a man’s: by its title, else by the first name. */
export function genderOfName({ text, title }: Pick<Name, 'text' | 'title'>): 'woman' | 'man' | null {
  if (title !== null) {
    for (const word of title.toLowerCase().split(/[^\p{L}'-]+/u)) {
      if (womanWords.has(word)) return 'woman';
      if (manWords.has(word)) return 'man';
    }
  }
  const words = text.toLowerCase().split(' ');
  if (words.length < 2) return null;
  // `J. Ilse Ortell`: the first name that is written out.
  const first = words.slice(0, -1).find((word) => !isInitial(word));
  return first === undefined ? null : genderOfFirstName(first);
}
