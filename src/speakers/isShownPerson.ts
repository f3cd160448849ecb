import { CAPITALIZED, GENITIVE, REPORTS } from '#lexicon/wordClasses.ts';
import type { Passage } from '#quotes/passage.ts';
import { isShownHuman } from './isShownHuman.ts';
import type { Name } from './name.ts';
import { wordsOf } from './register.ts';

/**
 * Is a name that looks like a body’s shown to be somebody’s by what stands behind it (`Grey Ortell, who`, `Walker Ortell, 80,`), or by its last word that
 * speaks alone (`Ortell said`)?
 */
export function isShownPerson({ tokens }: Passage, { text, whole }: Name): boolean {
  if (isShownHuman(tokens, whole)) return true;
  const last = wordsOf(text).at(-1);
  return tokens.some(
    (token, at) =>
      token.text === last &&
      ((tokens[at + 1]?.classes ?? 0) & REPORTS) !== 0 &&
      ((tokens[at - 1]?.classes ?? 0) & (CAPITALIZED | GENITIVE)) === 0 &&
      tokens[at - 1]?.lower !== 'the',
  );
}
