import { isFirstName } from '#lexicon/firstNames.ts';
import { placeEndings } from '#lexicon/placeWords.ts';
import { CAPITALIZED } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { isTitleWord } from './isTitleWord.ts';
import { kindOfWords } from './kindOfWords.ts';

/**
 * Where a person’s first name begins behind words that are none of his: words of English (`Supervisor of Elections Ilse Ortell`), or, where no title
 * stands before, `fewest` words or more of any kind (`Maricopa County Clerk Ilse Ortell`). Else -1.
 */
export function startOfFirstName(tokens: readonly Token[], first: number, end: number, fewest: number): number {
  for (let i = first; i < end - 1; i++) {
    const { lower } = tokens[i] as Token;
    if (!isFirstName(lower)) continue;
    if (i === first || kindOfWords(tokens, i, end) !== null) return -1;
    const isEnglish = tokens.slice(first, i).every((token) => isWord(token) || isTitleWord(token));
    return isEnglish || i >= first + fewest ? i : -1;
  }
  return -1;
}

const isWord = ({ classes, lower }: Token): boolean =>
  (classes & ~CAPITALIZED) !== 0 || placeEndings.has(lower) || lower === 'elections';
