import {
  AUXILIARY,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  RELATIVE,
  VERB_BASE,
  VERB_ING,
  VERB_PAST,
  VERB_THIRD,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Passage } from './passage.ts';
import { hasFiniteVerb, isFiniteVerb, isPersonalPronoun } from './verbs.ts';

/**
 * Does a quotation open here with the verb of the phrase before it: `said the gift “calls into question”`, `said it “shames” her`? A determiner or a
 * preposition before the mark has its noun behind it.
 */
export function opensWithVerb({ tokens, quotationAt, quotations }: Passage, at: number): boolean {
  const quotation = quotations[quotationAt[at] ?? -1];
  if (quotation?.open !== at || at === 0) return false;
  const [before, first, second] = [tokens[at - 1] as Token, tokens[at + 1] as Token, tokens[at + 2]];
  if ((first.classes & CAPITALIZED) !== 0) return false;
  if (isPersonalPronoun(before)) return (first.classes & (DETERMINER | PREPOSITION)) === 0;
  if ((before.classes & (DETERMINER | POSSESSIVE | PREPOSITION | PUNCTUATION | QUANTITY)) !== 0) return false;
  if ((first.classes & AUXILIARY) !== 0) return true;
  if ((first.classes & (VERB_PAST | VERB_THIRD | VERB_BASE)) === 0) return false;
  // `the “call boxes”` is no verb, and `the gifts “call into question”` is one.
  const goesOn = second !== undefined && (second.classes & (DETERMINER | POSSESSIVE | PREPOSITION | OBJECT_PRONOUN)) !== 0;
  return goesOn && ((first.classes & VERB_BASE) === 0 || (first.classes & VERB_PAST) !== 0 || /[^s]s$/.test(before.lower));
}

/** Does a subordinate clause begin here: is there a finite verb before the next mark? `said since [the vote] that it was fair` is no clause. */
export function beginsClause(tokens: readonly Token[], at: number, end: number): boolean {
  const mayBePreposition = ((tokens[at] as Token).classes & PREPOSITION) !== 0;
  for (let i = at + 1; i < end; i++) {
    const { classes, lower } = tokens[i] as Token;
    if ((classes & PUNCTUATION) !== 0 || (mayBePreposition && i > at + 1 && lower === 'that')) return false;
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
    // `reported, citing officials involved in the talks, that`: a participle has no verb in it, whatever looks like one.
    if (((tokens[comma + 1] as Token).classes & VERB_ING) === 0 && hasFiniteVerb(tokens, comma + 1, i)) return -1;
    // `, that has yet to happen`: the word is a subject.
    if ((tokens[i + 1] as Token).lower === 'that')
      return hasFiniteVerb(tokens, i + 2, end) && !isFiniteVerb(tokens, i + 2, i + 1) ? i + 1 : -1;
  }
  return -1;
}
