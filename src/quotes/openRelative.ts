import { MOSTLY_NOUN, RELATIVE, VERB_PAST, VERB_THIRD } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Passage } from './passage.ts';
import { hasFiniteVerb } from './verbs.ts';

/**
 * `Ortell, [who], according to police, fled`, `Ortell — [whose real name], according to police, is Dorn —`: the pronoun of a clause that has no verb yet where
 * somebody is said to tell of it.
 *
 * @param at the token at which who tells of it begins
 * @returns the index of the pronoun, or -1
 */
export function openRelative({ tokens, quotationAt }: Passage, at: number, first: number): number {
  for (let i = (tokens[at - 1] as Token | undefined)?.text === ',' ? at - 2 : at - 1; i > first; i--) {
    const { classes, text, lower } = tokens[i] as Token;
    if (quotationAt[i] !== -1 || isMark(text)) return -1;
    if ((classes & RELATIVE) === 0 || lower === 'that' || lower === 'where') continue;
    // `which includes`: no noun stands between.
    const next = tokens[i + 1] as Token;
    const hasVerb = (next.classes & (VERB_THIRD | VERB_PAST)) !== 0 && (next.classes & MOSTLY_NOUN) === 0;
    return isMark((tokens[i - 1] as Token).text) && !hasVerb && !hasFiniteVerb(tokens, i, at) ? i : -1;
  }
  return -1;
}

/** Where the clause of the pronoun ends that goes on at a token: at the next comma or dash. */
export function endOfOpenRelative({ tokens, quotationAt }: Passage, at: number, end: number): number {
  for (let i = at; i < end; i++) if (quotationAt[i] === -1 && isMark((tokens[i] as Token).text)) return i;
  return end;
}

const isMark = (text: string): boolean => /^(?:,|;|:|[–—]|--)$/.test(text);
