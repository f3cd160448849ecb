import type { Speaker } from '#speakers/speaker.ts';

const CAPITAL = /^\p{Lu}|^\p{Lo}/u;

/**
 * Whether the name of a speaker tells it from everybody else in any article. A lone surname, an office ("the mayor") or a body
 * without a name ("the army") means one speaker here and another there, so that such a speaker stays in its article.
 */
export function hasFullName({ kind, name, country }: Speaker): boolean {
  if (kind === 'UNNAMED') return false;
  const words = name.split(/\s+/).filter((word) => word !== '');
  if (kind === 'PERSON') return words.length > 1 && CAPITAL.test(words[0] ?? '') && !/^(?:the|a|an)$/i.test(words[0] ?? '');
  return country !== null || words.some((word, index) => CAPITAL.test(word) && !(index === 0 && /^(?:the|a|an)$/i.test(word)));
}
