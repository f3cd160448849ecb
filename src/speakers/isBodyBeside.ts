import { isRole, kindOfInstitution } from '#lexicon/nouns.ts';
import { DETERMINER, PREPOSITION, PUNCTUATION, RELATIVE } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';

/** `Skerry Air, [the airline],`: what stands beside the name says that it is a body. */
export function isBodyBeside(tokens: readonly Token[], at: number): boolean {
  if (((tokens[at]?.classes ?? 0) & DETERMINER) === 0) return false;
  let end = at + 1;
  while (end < at + 5 && ((tokens[end]?.classes ?? PUNCTUATION) & (PUNCTUATION | PREPOSITION | RELATIVE)) === 0) end++;
  const head = tokens[end - 1]?.lower ?? '';
  const kind = kindOfInstitution(head);
  return end > at + 1 && kind !== null && kind !== 'DOCUMENT' && !isRole(head);
}
