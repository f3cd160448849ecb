import type { Span } from '#text/span.ts';

/** How far behind the last place the next words may begin before it: a reader marks what is said in reading order, and two may interlock. */
const INTERLOCK = 400;

/**
 * The places of words in a stretch of a text, each list behind the one before where it stands there.
 *
 * @param all for each statement its words, one entry a stretch
 * @param from where the first of them may begin, for instance behind the headline
 * @throws where words do not stand in the stretch
 */
export function locate(text: string, { start, end }: Span, all: readonly (readonly string[])[], from = start): Span[][] {
  let last = from;
  return all.map((stretches) => {
    let here = Math.max(from, last - INTERLOCK);
    return stretches.map((words, index): Span => {
      const behind = text.indexOf(words, here);
      const at = behind >= 0 && behind + words.length <= end ? behind : text.indexOf(words, start);
      if (at < 0 || at + words.length > end) throw new Error(`“${words}” does not stand in its article.`);
      here = at + words.length;
      if (index === 0) last = Math.max(last, at);
      return { start: at, end: here };
    });
  });
}
