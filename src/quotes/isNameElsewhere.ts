import { CAPITALIZED } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Passage } from './passage.ts';

/** For each article the words, in small letters, that stand with a capital within a sentence. Goes when the article goes. */
const known = new WeakMap<Passage, ReadonlySet<string>>();

/** Does the article have the word with a capital within a sentence too, so that its capital at the start of one is a name’s: `[Ortell] left`, but not `[Rain] fell`? */
export function isNameElsewhere(passage: Passage, word: Token): boolean {
  let names = known.get(passage);
  if (names === undefined) {
    names = wordsWithCapital(passage);
    known.set(passage, names);
  }
  return names.has(word.lower);
}

function wordsWithCapital({ tokens, sentences, quotations }: Passage): ReadonlySet<string> {
  const starts = new Set<number>();
  for (const { first } of sentences) starts.add(first);
  for (const { open } of quotations) starts.add(open + 1);
  const names = new Set<string>();
  tokens.forEach(({ classes, lower }, at) => {
    // A word before a colon may be the name of a speaker in a transcript, or a heading.
    if ((classes & CAPITALIZED) !== 0 && !starts.has(at) && tokens[at + 1]?.text !== ':') names.add(lower);
  });
  return names;
}
