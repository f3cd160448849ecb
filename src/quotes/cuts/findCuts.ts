import { CONJUNCTION, PUNCTUATION, SUBORDINATOR } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Passage } from '../passage.ts';
import { isPersonalPronoun } from '../verbs.ts';
import type { Cut } from './cut.ts';

/** The words at which a clause may end though no mark stands before them. Before the others (`because`, `who`, `if`) next to none does. */
const bare = new Set(['and', 'but', 'while', 'although', 'though']);
const dashes = new Set(['–', '—', '--']);

/**
 * Finds the places where a reported clause may end: `the bridge was safe[,] but did not visit it[;] the council ...`.
 *
 * @param first the first token of the clause
 * @param end the end of the sentence, without its stop
 */
export function findCuts(passage: Passage, first: number, end: number): Cut[] {
  const cuts: Cut[] = [];
  for (let at = first + 1; at + 1 < end; at++) {
    const mark = markAt(passage, at);
    // `, but`: the cut is at the comma.
    if (mark !== null && cuts.at(-1)?.next !== at)
      cuts.push({ at, next: mark === 'quote' || mark === 'word' ? at : at + 1, mark });
  }
  return cuts;
}

function markAt({ tokens, quotationAt }: Passage, at: number): Cut['mark'] | null {
  if (quotationAt[at] !== -1) return null;
  const token = tokens[at] as Token;
  const { text, lower, classes } = token;
  if ((classes & PUNCTUATION) !== 0) {
    if (text === ',' || text === ';' || text === ':' || text === '(') return text;
    if (dashes.has(text) || (text === '-' && standsFree(tokens, at))) return '—';
  }
  if (quotationAt[at - 1] !== -1) return 'quote';
  if ((classes & (CONJUNCTION | SUBORDINATOR)) === 0) return null;
  return bare.has(lower) || (lower === 'as' && isPersonalPronoun(tokens[at + 1] as Token)) ? 'word' : null;
}

/** Is there space on both sides of a hyphen, so that it stands for a dash? */
const standsFree = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1] as Token).end < (tokens[at] as Token).start && (tokens[at] as Token).end < (tokens[at + 1] as Token).start;
