import { PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { hasFullName } from '#speakers/hasFullName.ts';
import type { Speaker } from '#speakers/speaker.ts';
import type { Token } from '#text/token.ts';
import type { HeardArticle } from './heardArticle.ts';

/** So many words in a row are nobody else's; fewer are the same utterance only from the same mouth. */
const enoughForAnybody = 12;
const enoughForOne = 5;

/**
 * How far words reach that point at something unknown (`we never received [it]`). Word for word the same, they are one utterance printed twice where they
 * are long, or where they are the same speaker's.
 *
 * @param fewest how many words of one speaker are one utterance
 * @returns null where they are too few to be known again
 */
export function verbatimScope(
  article: HeardArticle,
  ranges: readonly TokenRange[],
  speakers: readonly Speaker[],
  fewest = enoughForOne,
): string | null {
  const { tokens } = article.passage;
  const words: string[] = [];
  for (const { first, end } of ranges) {
    for (let i = first; i < end; i++) {
      const { classes, lower } = tokens[i] as Token;
      if ((classes & PUNCTUATION) === 0) words.push(lower);
    }
  }
  if (words.length >= enoughForAnybody) return `“${words.join(' ')}”`;
  const [speaker] = speakers;
  if (words.length >= fewest && speaker !== undefined && speakers.length === 1 && hasFullName(speaker))
    return `“${words.join(' ')}” said by ${speaker.name.toLowerCase()}`;
  return null;
}
