import { CONJUNCTION, PREPOSITION, PUNCTUATION, RELATIVE, VERB_ING } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Passage } from './passage.ts';
import { hasFiniteVerb, isFiniteVerb } from './verbs.ts';

/** Does a subordinate clause begin here: is there a finite verb before the next mark? */
export function beginsClause(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    if (((tokens[i] as Token).classes & PUNCTUATION) !== 0) return false;
    if (i > at + 1 && isFiniteVerb(tokens, i, at + 1)) return true;
  }
  return false;
}

/** Words that may lead in a clause on which what is said depends. */
export const conditions = new Set(['if', 'unless', 'while', 'although', 'because']);

/** Does a clause begin here, and behind its comma another that it belongs to? */
export function hasMainClauseBehind(tokens: readonly Token[], at: number, end: number): boolean {
  if (!beginsClause(tokens, at, end)) return false;
  let comma = at + 1;
  while (comma < end && (tokens[comma] as Token).text !== ',') comma++;
  const next = tokens[comma + 1];
  if (comma + 2 >= end || next === undefined || (next.classes & (VERB_ING | CONJUNCTION | RELATIVE | PREPOSITION)) !== 0)
    return false;
  return hasFiniteVerb(tokens, comma + 1, end);
}

/** `said, however, that` and `said, citing an audit, that`: the `that` behind an aside between two commas, or -1. */
export function thatBehindAside({ tokens, quotationAt }: Passage, comma: number, end: number): number {
  for (let i = comma + 2; i + 2 < Math.min(end, comma + 16); i++) {
    const { text } = tokens[i] as Token;
    if (quotationAt[i] !== -1 || text === ';' || text === ':') return -1;
    if (text !== ',' && text !== '–' && text !== '—' && text !== '--') continue;
    if (hasFiniteVerb(tokens, comma + 1, i)) return -1;
    // `, that has yet to happen`: the word is a subject.
    if ((tokens[i + 1] as Token).lower === 'that')
      return hasFiniteVerb(tokens, i + 2, end) && !isFiniteVerb(tokens, i + 2, i + 1) ? i + 1 : -1;
  }
  return -1;
}
