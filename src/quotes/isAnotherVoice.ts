import { opposingVerbs } from '#lexicon/denialWords.ts';
import { DIGITS, PUNCTUATION, QUANTITY } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { isPersonalPronoun } from './verbs.ts';

/** How many words another voice takes up to its verb: `while the hospital’s own doctors`. */
const longestSubject = 8;

/**
 * Does somebody else have a say from here on, without a verb of speech: `while the rebels put the toll at 40`, `and the union spoke of 60`, `the second
 * disputed this`?
 *
 * @param at behind a comma or a semicolon; what it opens ends before `end`
 */
export function isAnotherVoice(tokens: readonly Token[], at: number, end: number): boolean {
  const isOpposed = (tokens[at - 1] as Token).text === ';';
  if (!isOpposed && !/^(?:while|whereas|and|but|though|although)$/.test((tokens[at] as Token).lower)) return false;
  // `and spoke of 40 loans`, `and she spoke of 40`: the one before goes on.
  const subject = isOpposed ? at : at + 1;
  if (isPersonalPronoun(tokens[subject] as Token)) return false;
  for (let i = subject + 1; i < Math.min(end, at + longestSubject); i++) {
    const { lower, classes } = tokens[i] as Token;
    if ((classes & PUNCTUATION) !== 0) return false;
    if (isOpposed && opposingVerbs.has(lower)) return true;
    if (
      putsFigure(tokens, i, end) ||
      (/^(?:speaks?|spoke)$/.test(lower) && tokens[i + 1]?.lower === 'of' && isNumber(tokens[i + 2]))
    )
      return true;
  }
  return false;
}

/** `[put] the toll at 40`, `[gave] a figure of 400` */
function putsFigure(tokens: readonly Token[], at: number, end: number): boolean {
  const link = /^puts?$/.test((tokens[at] as Token).lower)
    ? 'at'
    : /^(?:gives?|gave)$/.test((tokens[at] as Token).lower)
      ? 'of'
      : '';
  if (link === '') return false;
  for (let i = at + 2; i + 1 < end && i < at + longestSubject && ((tokens[i] as Token).classes & PUNCTUATION) === 0; i++)
    if ((tokens[i] as Token).lower === link) return isNumber(tokens[i + 1]);
  return false;
}

/** `40`, `about 40`, `more than 40` */
const isNumber = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.classes & (DIGITS | QUANTITY)) !== 0 || /^(?:about|around|over|nearly|only|at|up)$/.test(token.lower));
