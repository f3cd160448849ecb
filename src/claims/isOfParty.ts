import { mouthNouns } from '#lexicon/denialWords.ts';
import type { Speaker } from '#speakers/speaker.ts';
import { stemOfWord } from './contentWords.ts';
import type { Statement } from './statement.ts';
import { isOther } from './wanted.ts';

/**
 * Does one of some people and bodies speak in a statement, or somebody who speaks for them: `the Sabel Port Office`,
 * and `a spokeswoman for the Port Office`, `its chairman`, `the office’s lawyer`?
 *
 * @param isNear whether the statement stands so close behind their name that `its` and `her` take it up
 */
export function isOfParty(statement: Statement, party: readonly Speaker[], isNear: boolean): boolean {
  const { voices } = statement.quote;
  if (voices.length === 0) return false;
  return !isOther(statement, party) || voices.every(({ speaker }) => party.some((one) => speaksFor(speaker, one, isNear)));
}

/** Is somebody told to speak for somebody, by name (`a Corvale spokeswoman`) or by a word that takes the name up (`her lawyer`)? */
function speaksFor(mouth: Speaker, one: Speaker, isNear: boolean): boolean {
  const named = [mouth.name, ...mouth.titles.map(({ text }) => text)];
  return named.some(
    (words, index) =>
      isMouth(words) &&
      ((index > 0 && isNear && takesUp(words, one)) || namesOfSpeaker(one).some((name) => holdsName(words, name))),
  );
}

const isMouth = (words: string): boolean => words.split(/[^\p{L}]+/u).some((word) => mouthNouns.has(word.toLowerCase()));

/** `its chairman`, `a company spokeswoman` of a body; `his lawyer` of a man or a woman. */
const takesUp = (words: string, { kind }: Speaker): boolean =>
  kind === 'PERSON'
    ? /^(?:his|her)\s/i.test(words)
    : /^(?:its|their|the \p{Ll}+[’']s|an? (?:company|ministry|government|party|campaign))\s/iu.test(words);

const namesOfSpeaker = ({ kind, name, aliases }: Speaker): string[] =>
  [name, ...aliases.map(({ text }) => text)].map((one) => (kind === 'PERSON' ? (one.split(/\s+/).at(-1) ?? one) : one));

/** Do some words hold a name, or its first word, or those that are of it (`Velmora`, `Velmoran`)? */
function holdsName(words: string, name: string): boolean {
  const [first] = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  if (first === undefined) return false;
  const stem = stemOfWord(first);
  const bare = first.replace(/[’']s?$/, '');
  return words
    .split(/[^\p{L}-]+/u)
    .some((word) => /^\p{Lu}/u.test(word) && (word === bare || word === `${bare}n` || stemOfWord(word) === stem));
}
