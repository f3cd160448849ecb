import type { Token } from '#text/token.ts';

/**
 * Where one of some phrases ends that stands at a token: `not guilty` behind `pleaded`.
 *
 * @param phrases in small letters, with single spaces; the first that stands there counts
 * @returns the index behind its last word, or -1
 */
export function endOfWords(tokens: readonly Token[], at: number, phrases: readonly string[] = []): number {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.every((word, index) => tokens[at + index]?.lower === word)) return at + words.length;
  }
  return -1;
}
