import { before } from './before.ts';
import type { Character } from './character.ts';
import type { Walk } from './walk.ts';

/**
 * `A nurse said that Arden had paid her. [He] denied it`: does somebody of whom nothing else tells it tell of `her`, and so is not `he`? The same of him and `she`.
 *
 * @param pronoun in small letters
 * @param at the token of the pronoun
 */
export function isTheOther({ contents, heard, passage }: Walk, character: Character, pronoun: string, at: number): boolean {
  if (character.kind !== 'UNNAMED' || character.gender !== null || !/^(?:he|she)$/.test(pronoun)) return false;
  // `Ortell’s lawyer said that she was innocent. He`: she whose lawyer he is.
  const isCounsel = ['lawyer', 'attorney', 'solicitor', 'barrister'].some((noun) => character.nouns.has(noun));
  if (isCounsel && /[’']s? | (?:for|of) /.test(character.name)) return false;
  const words = new Set<string>();
  for (const one of before(heard, at, (other) => other.at)) {
    if (one.characters.length !== 1 || one.characters[0] !== character) continue;
    for (const { first, end } of contents.get(one.at) ?? [])
      for (let i = first; i < end; i++) if (passage.quotationAt[i] === -1) words.add(passage.tokens[i]?.lower ?? '');
  }
  const [hers, his] = [
    ['she', 'her', 'hers'],
    ['he', 'him', 'his'],
  ].map((forms) => forms.some((word) => words.has(word)));
  return pronoun === 'he' ? hers === true && his !== true : his === true && hers !== true;
}
