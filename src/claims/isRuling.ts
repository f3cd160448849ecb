import { falseWords, rulingNouns } from '#lexicon/denialWords.ts';
import { isRole } from '#lexicon/nouns.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readObject } from '#quotes/readObject.ts';
import type { Token } from '#text/token.ts';

/** `The judge dismissed the complaint`: a court or a regulator that ends a case says nothing of its own, and denies no claim. */
export function isRuling(tokens: readonly Token[], verb: string, mention: TokenRange, matter: TokenRange): boolean {
  const object = readObject(tokens, matter.first, matter.end);
  return (
    /^dismiss/.test(verb) &&
    object !== null &&
    /^(?:complaint|charge)s?$/.test((tokens[object.head] as Token).lower) &&
    !isCalledFalse(tokens, object.end) &&
    isCourt(tokens, mention)
  );
}

/** `dismissed the charges [as a smear]` */
const isCalledFalse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'as' && tokens.slice(at + 1, at + 5).some(({ lower }) => falseWords.has(lower));

/** `The school board in Harl`, `Judge Otto Dorn`; of `a member of the board`, `the board chairman` and `the board’s lawyer` each speaks as a person. */
function isCourt(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    const { lower, text } = tokens[i] as Token;
    if (text === ',' || lower === 'of') return false;
    const next = i + 1 < end ? tokens[i + 1]?.text : undefined;
    if (rulingNouns.has(lower)) return !(next !== undefined && (isRole(next.toLowerCase()) || /^['’]s?$/.test(next)));
  }
  return false;
}
