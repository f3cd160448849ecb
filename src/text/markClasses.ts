import { CLOSES_QUOTE, OPENS_QUOTE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import { DIGIT, kindOf, LETTER, SPACE } from './kindOf.ts';

const closing: ReadonlySet<number> = new Set([0x201d, 0x2019, 0xbb, 39, 34]);

/** Does the character before `at` end a word or a sentence? */
export const isBehindWord = (text: string, at: number): boolean =>
  at > 0 && ((kindOf(text.charCodeAt(at - 1)) & (LETTER | DIGIT)) !== 0 || /[.,?!…’']/.test(text.charAt(at - 1)));

const isBeforeWord = (text: string, at: number): boolean =>
  at + 1 < text.length && (kindOf(text.charCodeAt(at + 1)) & (LETTER | DIGIT)) !== 0;

/** A closing mark at the start of a line, or between a space and a word, opens: `” … they left,” she said`. */
const isMisplacedClose = (text: string, at: number): boolean =>
  at === 0 || text.charCodeAt(at - 1) === 10 || (kindOf(text.charCodeAt(at - 1)) === SPACE && isBeforeWord(text, at));

/** What a mark at `at` is: where it can be a quotation mark, whether it opens or closes. */
export function markClasses(text: string, at: number): number {
  const code = text.charCodeAt(at);
  switch (code) {
    case 0x201c:
      // Behind a stop or a word and before no word it is the wrong mark: `“It is shut,“ she said`.
      return PUNCTUATION | (isBehindWord(text, at) && !isBeforeWord(text, at) ? CLOSES_QUOTE : OPENS_QUOTE);
    case 0x201d:
      return PUNCTUATION | (isMisplacedClose(text, at) ? OPENS_QUOTE : CLOSES_QUOTE);
    case 0x201e:
    case 0x2018:
    case 0xab:
      return PUNCTUATION | OPENS_QUOTE;
    case 0x2019:
    case 0xbb:
      return PUNCTUATION | CLOSES_QUOTE;
    case 34:
    case 39: {
      // A straight mark opens before a word and behind a space, a dash or a bracket, and closes elsewhere.
      const before = at > 0 ? text.charCodeAt(at - 1) : 32;
      const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
      const opens =
        (kindOf(before) === SPACE || before === 40 || before === 91 || before === 0x2014 || before === 34 || before === 39) &&
        kindOf(after) !== SPACE;
      return PUNCTUATION | (opens && !(closing.has(before) && kindOf(after) === 0) ? OPENS_QUOTE : CLOSES_QUOTE);
    }
    default:
      return PUNCTUATION;
  }
}

/** What a doubled single mark can be: a curly one or a backtick says it, straight ones open where a single straight mark would. */
export function doubledClasses(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x2018 || code === 96) return PUNCTUATION | OPENS_QUOTE;
  if (code === 0x2019) return PUNCTUATION | CLOSES_QUOTE;
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  const after = at + 2 < text.length ? text.charCodeAt(at + 2) : 32;
  const opens = (kindOf(before) === SPACE || before === 40 || before === 91 || before === 0x2014) && kindOf(after) !== SPACE;
  return PUNCTUATION | (opens ? OPENS_QUOTE : CLOSES_QUOTE);
}
