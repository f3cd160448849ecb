import { ACRONYM, CAPITALIZED, DIGITS, OPENS_QUOTE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import { words } from '#lexicon/words.ts';
import type { Quotation } from './findQuotations.ts';
import type { Token } from './token.ts';

/** A sentence as indices of tokens; `end` is exclusive. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
}

/**
 * A sentence longer than this is no sentence but a list, a table or a text without stops. It is cut, so that whatever is worked out
 * for each word of a sentence stays linear in the length of the text.
 */
const longest = 400;
const FULL_STOP = 46;

const isEnd = (token: Token): boolean =>
  (token.classes & PUNCTUATION) !== 0 &&
  (token.text === '.' ||
    token.text === '?' ||
    token.text === '!' ||
    token.text === '…' ||
    token.text === '...' ||
    token.text === '....');

/** A capital behind a stop begins a sentence, and so does a figure, a mark that opens or a handle. */
const canBegin = (token: Token): boolean =>
  (token.classes & (CAPITALIZED | DIGITS | OPENS_QUOTE)) !== 0 ||
  token.text === '(' ||
  token.text === '[' ||
  token.text === '-' ||
  token.text === '–' ||
  token.text === '—';

/**
 * Splits one paragraph into sentences. What stands between quotation marks is never split, so that a quote of several sentences and its
 * attribution stay together; a sentence ends with a quotation where the quotation ends with a stop and nothing goes on behind it.
 *
 * @param tokens the tokens of a text
 * @param first the index of the paragraph's first token
 * @param end the index behind its last token
 * @param quotations the paragraph's quotations
 */
export function findSentences(
  tokens: readonly Token[],
  first: number,
  end: number,
  quotations: readonly Quotation[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let begin = first;
  let next = 0;
  const cut = (at: number) => {
    if (at > begin) sentences.push({ first: begin, end: at });
    begin = at;
  };
  for (let i = first; i < end; i++) {
    while (next < quotations.length && (quotations[next] as Quotation).close < i) next++;
    const quotation = quotations[next];
    if (quotation !== undefined && i === quotation.open) {
      i = Math.min(quotation.close, end - 1);
      const last = tokens[quotation.close - 1];
      const after = tokens[i + 1];
      const stops = last !== undefined && isEnd(last) && quotation.close - 1 > quotation.open;
      if (stops && i + 1 < end && after !== undefined && canBegin(after) && !isAttributed(tokens, i + 1, end, last.text))
        cut(i + 1);
      else if (i - begin > longest) cut(i + 1);
      continue;
    }
    const token = tokens[i] as Token;
    if (i + 1 >= end) continue;
    if (i - begin > longest) cut(i + 1);
    const after = tokens[i + 1] as Token;
    if (isEnd(token)) {
      if (after.text === ')' || after.text === ']') {
        const behind = tokens[i + 2];
        if (i + 2 < end && behind !== undefined && canBegin(behind)) cut(i + 2);
      } else if (canBegin(after)) {
        cut(i + 1);
      }
    } else if (
      token.text.length > 2 &&
      token.text.charCodeAt(token.text.length - 1) === FULL_STOP &&
      (endsSentence(token, after) || (next < quotations.length && isSpokenAt(tokens, i + 1, quotations[next] as Quotation)))
    ) {
      cut(i + 1);
    }
  }
  cut(end);
  return sentences;
}

/** `in Port Vell, N.Y. “We left.”`: whole sentences in quotation marks begin a sentence even behind an abbreviation. */
function isSpokenAt(tokens: readonly Token[], at: number, { open, close }: Quotation): boolean {
  const [begin, last] = [tokens[open + 1], tokens[close - 1]];
  return open === at && close - open > 2 && begin !== undefined && last !== undefined && canBegin(begin) && isEnd(last);
}

/** `U.S. The` ends a sentence, `U.S. Central` and `Mr. Smith` do not. */
function endsSentence(token: Token, after: Token): boolean {
  if ((after.classes & CAPITALIZED) === 0 || (after.classes & ACRONYM) !== 0) return false;
  if ((token.classes & ACRONYM) === 0 && !/^[ap]\.m\.$/.test(token.lower)) return false;
  return words.has(after.lower) && (after.classes & PUNCTUATION) === 0;
}

const speechWords = new Set([
  'said',
  'says',
  'asked',
  'added',
  'wrote',
  'told',
  'tweeted',
  'replied',
  'continued',
  'asks',
  'shouted',
  'responded',
]);

/** `“Why?” Smith asked.` goes on behind the mark: a few words with a word of speech among them, then the end. */
function isAttributed(tokens: readonly Token[], from: number, end: number, stop: string): boolean {
  if (stop === '.') return false;
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const token = tokens[i] as Token;
    if (speechWords.has(token.lower)) return true;
    if ((token.classes & PUNCTUATION) !== 0) return false;
  }
  return false;
}
