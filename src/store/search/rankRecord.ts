import { findWords } from './findWords.ts';
import type { Question } from './question.ts';
import { rankWords } from './rankWords.ts';
import type { SearchedKind } from './searchedKind.ts';

/** What a record scores that has all words, but not where it is ranked by, and what it scores more for the share of them that stands there. */
const ELSEWHERE = 0.1;
const HERE = 0.2;

/** How well a record answers a question. */
export interface RankedRecord {
  /** From 0 to 1. */
  readonly score: number;
  /** The words that it was ranked by. */
  readonly text: string;
}

/**
 * Ranks a record that has all words.
 *
 * @param text what it is ranked by: a speaker's names, one a line, of which the best counts; an article's headline; the words of a claim or a quote
 */
export function rankRecord(kind: SearchedKind, text: string, question: Question): RankedRecord {
  const texts = kind === 'SPEAKER' ? text.split('\n') : [text];
  const ranked = texts.map((one) => ({ text: one, score: scoreOf(one, question) }));
  return ranked.reduce((best, one) => (one.score > best.score ? one : best));
}

function scoreOf(text: string, question: Question): number {
  const words = findWords(text);
  const ranking = rankWords(words, question);
  if (ranking !== null) return ranking.score;
  const had = question.words.filter(({ stems }) => words.some(({ stem }) => stems.has(stem))).length;
  return ELSEWHERE + (HERE * had) / question.words.length;
}
