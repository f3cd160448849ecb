import type { Token } from '#text/token.ts';
import type { Draft } from '../found.ts';
import type { Refiner } from '../refiner.ts';
import { isPersonalPronoun } from '../verbs.ts';

/**
 * Within what somebody denies, nobody is told to have said what those who deny it are said to have said.
 *
 *     Ortell denied claims that she had called the mayor a thief.
 *                               ~~~ ^^^^^^ ~~~~~~~~~~~~~~~~~
 */
export const notOfDenied: Refiner = {
  name: 'notOfDenied',
  refine(drafts, { tokens }) {
    const denying = drafts.filter(({ denies }) => denies);
    return drafts.filter((draft) => !denying.some((other) => isDeniedBy(draft, other, tokens)));
  },
};

function isDeniedBy({ cue, mention }: Draft, other: Draft, tokens: readonly Token[]): boolean {
  if (cue === null || mention === null || mention.end !== mention.first + 1) return false;
  if (!isPersonalPronoun(tokens[mention.first] as Token) || other.cue === null || other.mention === null) return false;
  return other.content.some(({ first, end }) => first <= mention.first && cue.end <= end);
}
