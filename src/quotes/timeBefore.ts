import { alternatives } from '#articles/alternatives.ts';
import { months } from '#lexicon/months.ts';
import { CAPITALIZED, DIGITS, TIME } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';

const timeWords = new Set(['last', 'this', 'next', 'earlier', 'later', 'late', 'early', 'on', 'in', 'a', 'ago', 'recent']);

/** Tokens that a time takes up at most: `earlier in the same day`, `on March 4 , 2024`. */
const longest = 6;

const named = alternatives(months.flatMap(({ forms }) => forms.map((form) => form.toLowerCase())));
const parts = 'day|morning|afternoon|evening|night|week|weekend|month|year';

/** Times of several words, which end where the words do: `on June 9`, `on March 4, 2024`, `earlier in the day`, `later the same day`, `at the time`. */
const longTime = new RegExp(
  `(?:^| )((?:on )?(?:(?:${named})\\.? \\d{1,2}|\\d{1,2} (?:${named})\\.?)(?: ,? ?\\d{4})?|in the past|at the (?:time|weekend)|(?:(?:earlier|later|late|early) )?(?:in|on) (?:the |that )?(?:same )?(?:${parts})|(?:(?:earlier|later) (?:on )?)?(?:the|that) same (?:${parts}))$`,
);

/** Does a time end at `at` (`on Monday`, `last week`, `on June 9`)? Gives where it begins, else -1. */
export function timeBefore(tokens: readonly Token[], at: number, first: number): number {
  const token = tokens[at];
  if (token === undefined) return -1;
  if ((token.classes & (TIME | DIGITS)) !== 0 || /^(?:past|time)$/.test(token.lower)) {
    const long = longTimeBefore(tokens, at, first);
    if (long >= 0) return long;
  }
  if ((token.classes & TIME) === 0) return -1;
  let i = at;
  while (i - 1 >= first && (timeWords.has((tokens[i - 1] as Token).lower) || ((tokens[i - 1] as Token).classes & TIME) !== 0))
    i--;
  // `the day`, `a month` are subjects; a bare day or one behind on, last or this is a time.
  return i < at || (token.classes & CAPITALIZED) !== 0 ? i : -1;
}

function longTimeBefore(tokens: readonly Token[], at: number, first: number): number {
  const words = tokens.slice(Math.max(first, at + 1 - longest), at + 1).map(({ lower }) => lower);
  const found = longTime.exec(words.join(' '))?.[1];
  if (found === undefined) return -1;
  const start = at + 1 - found.split(' ').length;
  // `the letter of March 6 said`: that is its date.
  const isOfNoun = /^(?:of|from|for|dated|since|until)$/.test(tokens[start - 1]?.lower ?? '');
  return isOfNoun ? -1 : start;
}
