import { abbreviations } from '#lexicon/abbreviations.ts';
import { CLOSES_QUOTE, DIGITS, GENITIVE, PUNCTUATION, QUANTITY } from '#lexicon/wordClasses.ts';
import { describeWord } from './describeWord.ts';
import { DIGIT, kindOf, LETTER, SPACE } from './kindOf.ts';
import { doubledClasses, isBehindWord, markClasses } from './markClasses.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
/** A mark that stands for half of a double one where it is written twice: ', ‘, ’ and `. */
const isHalfMark = (code: number): boolean => isApostrophe(code) || code === 0x2018 || code === 96;
const SLASH = 47;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** The subject that `’s` is a verb behind: `it’s` is one word, `Iran’s` is two. */
const takesVerb = new Set(['it', 'he', 'she', 'that', 'there', 'what', 'who', 'here', 'let', 'where', 'how']);

/** `it’s` is `it is`, and `IT’s` and `WHO’s` are those of a name. */
const isSubjectOfVerb = (word: string): boolean => takesVerb.has(word.toLowerCase()) && !/^\p{Lu}{2}/u.test(word);

/**
 * Splits a stretch of text into words, numbers and marks. White space is dropped; every other character is in exactly one token.
 *
 * @param text the whole text; the tokens' offsets count its UTF-16 code units
 * @param within the stretch to read
 * @param tokens the tokens of what stands before it, where there are any: the new ones go behind them
 * @returns `tokens`
 */
export function findTokens(text: string, within: Span, tokens: Token[] = []): Token[] {
  const { end } = within;
  const before = tokens.length;
  let at = within.start;

  const pushMark = (start: number, stop: number, classes: number, lower?: string) => {
    const mark = describeWord(text, start, stop).text;
    tokens.push({ start, end: stop, text: mark, lower: lower ?? mark, classes });
  };
  const pushWord = (start: number, stop: number, classes?: number) => {
    const word = describeWord(text, start, stop);
    tokens.push({ start, end: stop, text: word.text, lower: word.lower, classes: classes ?? word.classes });
  };

  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE) {
      at++;
    } else if (kind === LETTER || ((code === 64 || code === 35) && at + 1 < end && kindOf(text.charCodeAt(at + 1)) === LETTER)) {
      const start = at++;
      let isSum = false;
      while (at < end) {
        const next = text.charCodeAt(at);
        const nextKind = kindOf(next);
        if (nextKind === LETTER || nextKind === DIGIT || next === 95) {
          at++;
        } else if (
          (isHyphen(next) || next === 38) &&
          at + 1 < end &&
          (kindOf(text.charCodeAt(at + 1)) & (LETTER | DIGIT)) !== 0
        ) {
          at += 2;
        } else if (isApostrophe(next) && at + 1 < end && kindOf(text.charCodeAt(at + 1)) === LETTER) {
          const letter = text.charCodeAt(at + 1) | 32;
          const endsThere = at + 2 >= end || (kindOf(text.charCodeAt(at + 2)) & (LETTER | DIGIT)) === 0;
          if (letter === 115 && endsThere && !isSubjectOfVerb(text.slice(start, at))) break;
          at += 2;
        } else if ((next === 46 || next === 44) && isAmount(text, start, at, end)) {
          isSum = true;
          at += 2;
        } else if (next === 46 && isAbbreviated(text, start, at, end)) {
          at++;
        } else {
          break;
        }
      }
      pushWord(start, at, isSum ? DIGITS | QUANTITY : undefined);
    } else if (kind === DIGIT || (code === 36 && at + 1 < end && kindOf(text.charCodeAt(at + 1)) === DIGIT)) {
      const start = at++;
      while (at < end) {
        const next = text.charCodeAt(at);
        const nextKind = kindOf(next);
        const joins = next === 44 || next === 46 || next === 58 || next === 47 || isHyphen(next);
        if (nextKind === DIGIT || nextKind === LETTER || next === 37) at++;
        else if (joins && at + 1 < end && (kindOf(text.charCodeAt(at + 1)) & (isHyphen(next) ? LETTER | DIGIT : DIGIT)) !== 0)
          at += 2;
        else break;
      }
      pushWord(start, at, DIGITS | QUANTITY);
    } else if (isHalfMark(code) && at + 1 < end && text.charCodeAt(at + 1) === code) {
      // Of three that close, the first belongs to the quote inside the quote: `''They say 'Shut it,''' she said`.
      const isTriple = at + 2 < end && text.charCodeAt(at + 2) === code && text.charCodeAt(at + 3) !== code;
      if (isTriple && isBehindWord(text, at)) {
        pushMark(at, at + 1, PUNCTUATION | CLOSES_QUOTE, "'");
        at++;
      }
      // Two single marks are a double one, as typewriters and old wires write it.
      pushMark(at, at + 2, doubledClasses(text, at));
      at += 2;
    } else if (isApostrophe(code) && tokens.length > before && tokens.at(-1)?.end === at) {
      // Directly behind a word: the genitive, or a closing mark. Which one is known when the marks are paired.
      const withS =
        at + 1 < end &&
        (text.charCodeAt(at + 1) | 32) === 115 &&
        !(at + 2 < end && kindOf(text.charCodeAt(at + 2)) & (LETTER | DIGIT));
      const stop = withS ? at + 2 : at + 1;
      const afterS = (text.charCodeAt(at - 1) | 32) === 115;
      pushMark(at, stop, withS ? GENITIVE : PUNCTUATION | CLOSES_QUOTE | (afterS ? GENITIVE : 0), withS ? "'s" : "'");
      at = stop;
    } else {
      const start = at++;
      // A run of dots or hyphens is one mark.
      if (code === 46 || code === 45) while (at < end && text.charCodeAt(at) === code) at++;
      pushMark(start, at, markClasses(text, start));
    }
  }
  return tokens;
}

/** Does a mark in a sum stand at `at` that has the letters of its currency before it: `Sh2[.]4bn`, `Rs2[,]500`? */
const isAmount = (text: string, start: number, at: number, end: number): boolean =>
  at - start > 1 &&
  at + 1 < end &&
  kindOf(text.charCodeAt(at - 1)) === DIGIT &&
  kindOf(text.charCodeAt(at + 1)) === DIGIT &&
  /^\p{Lu}\p{L}{0,2}\d+$/u.test(text.slice(start, at));

/** Does the full stop at `at` belong to the word that began at `start`? */
function isAbbreviated(text: string, from: number, at: number, end: number): boolean {
  // `D-N.Y.`: a letter and a hyphen stand before the abbreviation.
  const start = isHyphen(text.charCodeAt(from + 1)) && from + 2 < at ? from + 2 : from;
  const length = at - start;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 32;
  if (length === 1) {
    const first = text.charCodeAt(start);
    // `A/S.` of a company takes a full stop at the end of a sentence only.
    if (text.charCodeAt(start - 1) === SLASH && kindOf(next) !== LETTER) return false;
    return (first >= 65 && first <= 90) || kindOf(next) === LETTER;
  }
  if (length > 5) return false;
  const word = text.slice(start, at).toLowerCase();
  // A letter behind a letter and a stop goes on the abbreviation: U.S., a.m., H.R.
  if (text.charCodeAt(at - 2) === 46) return true;
  // `No. 10`, and not `She said no.`
  if (word === 'no') return /^\.\s*\d/.test(text.slice(at, at + 4));
  return abbreviations.has(word);
}
