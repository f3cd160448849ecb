import { namedBodies } from '#lexicon/namedBodies.ts';
import { lowerOf } from '#text/lowerOf.ts';
import type { Token } from '#text/token.ts';

/** Is the article at `at` the second of three words by which a body is known: `Save [the] Children`? */
export const isInBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'the' && at > 0 && at + 1 < tokens.length && namedBodies.has(lowerOf(tokens, at - 1, at + 2));
