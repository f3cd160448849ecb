import { PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Token } from '#text/token.ts';

/** So many tokens tell whether nothing else is said first. */
const longestNo = 8;
const opening = /^(?:no|never|nope|absolutely|certainly|definitely|categorically|of|not|he|she|it|they|we|i)$/;

/** `No`, `Never`, `Absolutely not`, `he had not`: words that say no to what was asked, and nothing else first. */
export function saysNo(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  // Few quotes begin with one of them, and all are looked at.
  if (!opening.test(tokens[first]?.lower ?? '') && !opening.test(tokens[first + 1]?.lower ?? '')) return false;
  const words = tokens
    .slice(first, Math.min(end, first + longestNo))
    .filter(({ classes, text }) => (classes & PUNCTUATION) === 0 || /^[.,!;]$/.test(text));
  const [one, two] = words.map(({ lower }) => lower);
  if (one === undefined) return false;
  if (/^(?:no|never|nope)$/.test(one) && (two === undefined || /^[.,!;]$/.test(two))) return true;
  const spoken = words
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ [.,!;].*$/, '');
  return /^(?:(?:absolutely|certainly|definitely|categorically|of course) not|not at all|(?:he|she|it|they|we|i) (?:had|did|was|were|has|have|is|are|would|could) not|(?:he|she|it|they|we|i) (?:had|did|was|were|has|have|is|are|would|could)n't)$/.test(
    spoken,
  );
}
