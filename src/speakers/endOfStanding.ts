import type { Token } from '#text/token.ts';

/** `Brig. Gen. (res.) Otto Dorn`, `General (Retd) Dorn`: the token behind what the brackets at `open` say of a rank, or `open` where they say none. */
export function endOfStanding(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.text !== '(' || !/^(?:res|ret|retd|retired|reserve)\.?$/.test(tokens[open + 1]?.lower ?? '')) return open;
  const close = tokens[open + 2]?.text === '.' ? open + 3 : open + 2;
  return tokens[close]?.text === ')' ? close + 1 : open;
}
