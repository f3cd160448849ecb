import type { Token } from './token.ts';

/** The words of a run of tokens in small letters, one space between two. */
export function lowerOf(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let i = first; i < end; i++) text += (i > first ? ' ' : '') + (tokens[i] as Token).lower;
  return text;
}
