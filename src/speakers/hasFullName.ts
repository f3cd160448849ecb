import { kindOfInstitution } from '#lexicon/nouns.ts';
import { titles } from '#lexicon/titles.ts';
import type { Speaker } from './speaker.ts';

/** Is it a word that says what a body is or does, and not which one it is? */
const isGeneric = (word: string): boolean =>
  kindOfInstitution(word) !== null ||
  titles.has(word) ||
  /^(?:the|of|for|and|central|supreme|high|federal|state|air|general)$/.test(word);

const CAPITAL = /^\p{Lu}|^\p{Lo}/u;

/**
 * Whether the name of a speaker tells it from everybody else in any article. A lone surname, an office ("the mayor") or a body
 * without a name ("the army") means one speaker here and another there, so that such a speaker stays in its article.
 */
export function hasFullName({ kind, name, country }: Pick<Speaker, 'kind' | 'name' | 'country'>): boolean {
  if (kind === 'UNNAMED') return false;
  const words = name.split(/\s+/).filter((word) => word !== '');
  if (kind === 'PERSON') return words.length > 1 && CAPITAL.test(words[0] ?? '') && !/^(?:the|a|an)$/i.test(words[0] ?? '');
  // `Defence Ministry`, `Central Bank`: every country has one.
  if (country === null && words.every((word) => isGeneric(word.toLowerCase()))) return false;
  return country !== null || words.some((word, index) => CAPITAL.test(word) && !(index === 0 && /^(?:the|a|an)$/i.test(word)));
}
