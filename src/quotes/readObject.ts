import { amountNouns } from '#lexicon/denialWords.ts';
import { GENITIVE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { endOfNounPhrase } from './endOfNounPhrase.ts';
import type { TokenRange } from './found.ts';

/** The noun phrase behind a verb. Indices of tokens. */
export interface ObjectPhrase extends TokenRange {
  /** Its head: the noun that says what it is (`a series of [claims] about the port`). */
  readonly head: number;
}

/**
 * Reads the noun phrase that begins at `first`.
 *
 * @param end the index behind the last token that may belong to it
 * @returns the phrase, or null where there is none
 */
export function readObject(tokens: readonly Token[], first: number, end: number): ObjectPhrase | null {
  const stop = endOfNounPhrase(tokens, first, end, false);
  if (stop === first) return null;
  let from = first;
  let last = stop;
  for (let i = first + 1; i < stop; i++) {
    const { lower } = tokens[i] as Token;
    if (lower !== 'of' && lower !== 'for') continue;
    // `any of the charges`, but `the charge of the police` and `the number of the dead`
    if (lower === 'of' && amountNouns.has((tokens[i - 1] as Token).lower) && (tokens[first] as Token).lower !== 'the') {
      from = i + 1;
      continue;
    }
    last = i;
    break;
  }
  let head = last - 1;
  while (head > from && ((tokens[head] as Token).classes & (PUNCTUATION | GENITIVE)) !== 0) head--;
  return { first, head, end: stop };
}
