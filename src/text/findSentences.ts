import { reportingForms } from '#lexicon/reportingForms.ts';
import {
  CAPITALIZED,
  DETERMINER,
  DIGITS,
  FINITE,
  OPENS_QUOTE,
  PUNCTUATION,
  REPORTS,
  SUBJECT_PRONOUN,
} from '#lexicon/wordClasses.ts';
import type { Quotation } from './findQuotations.ts';
import { isSentenceEnd } from './isSentenceEnd.ts';
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
  // `Tarn-backed`: no name, but spelt as one.
  /^\p{Lu}[^-]*-/u.test(token.text) ||
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
      if (
        stops &&
        i + 1 < end &&
        after !== undefined &&
        canBegin(after) &&
        !isAttributed(tokens, i + 1, end, last.text, quotation.open === begin)
      )
        cut(i + 1);
      else if (i - begin > longest) cut(i + 1);
      continue;
    }
    const token = tokens[i] as Token;
    if (i + 1 >= end) continue;
    if (i - begin > longest) cut(i + 1);
    const after = tokens[i + 1] as Token;
    if (isEnd(token) || isOnX(tokens, i)) {
      // `Gen. (ret.) Ortell`
      const isBracketed = tokens[i - 2]?.text === '(' && (tokens[i - 1]?.classes ?? 0) === 0;
      if (after.text === ')' || after.text === ']') {
        const behind = tokens[i + 2];
        if (i + 2 < end && behind !== undefined && canBegin(behind) && !isBracketed) cut(i + 2);
      } else if (canBegin(after)) {
        cut(i + 1);
      }
    } else if (
      token.text.length > 2 &&
      token.text.charCodeAt(token.text.length - 1) === FULL_STOP &&
      (isSentenceEnd(tokens, begin, i) || (next < quotations.length && isSpokenAt(tokens, i + 1, quotations[next] as Quotation)))
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

/** `She wrote on X. Ortell` ends a sentence: it is no initial. */
const isOnX = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'X.' &&
  /^(?:on|platform|site|via)$/.test(tokens[at - 1]?.lower ?? '') &&
  canBegin(tokens[at + 1] as Token);

/** More words than this before its verb an attribution seldom has. */
const longestLead = 14;

/**
 * `“Why?” Bram Tolk, a pilot, asked.` goes on behind the mark: somebody and a verb of speech, with no clause of its own (`“Why?” Ortell said he had left`).
 *
 * @param opens whether the quotation begins its sentence: behind `She asked “Why?”` another sentence begins
 */
function isAttributed(tokens: readonly Token[], from: number, end: number, stop: string, opens: boolean): boolean {
  if (!opens) return false;
  // `“It is shut.” Ortell said.` has the wrong stop.
  if (stop === '.') return isOnlyAttribution(tokens, from, end);
  for (let i = from; i < Math.min(end, from + longestLead); i++) {
    const token = tokens[i] as Token;
    // `“Who fired?” Ortell was quoted as asking.`
    if (token.lower === 'quoted' && /^(?:was|is|were|are|been)$/.test(tokens[i - 1]?.lower ?? '')) return true;
    if ((token.classes & REPORTS) !== 0 && (token.classes & FINITE) !== 0)
      return reportsThere(tokens, i) && !beginsClause(tokens[i + 1]);
    if ((token.classes & PUNCTUATION) !== 0 && (token.text !== ',' || i === from)) return false;
  }
  return false;
}

/** Does a verb report with the words behind it: `went [on]`, and not `went home`? */
const reportsThere = (tokens: readonly Token[], at: number): boolean =>
  reportingForms
    .get((tokens[at] as Token).lower)
    ?.some(({ particles }) => particles.every((word, index) => tokens[at + 1 + index]?.lower === word)) ?? true;

/** Is what follows a name and a verb of speech, and nothing else? */
function isOnlyAttribution(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + 4); i++) {
    const { classes } = tokens[i] as Token;
    if ((classes & REPORTS) !== 0 && (classes & FINITE) !== 0) return i + 1 >= end || tokens[i + 1]?.text === '.';
  }
  return false;
}

const beginsClause = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.lower === 'that' || ((token.classes & SUBJECT_PRONOUN) !== 0 && (token.classes & DETERMINER) === 0));
