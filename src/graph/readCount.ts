import { requestError } from './requestError.ts';

/** Of what stands in no pages, so many can be asked for. */
const MOST = 20;

/**
 * How many of a short list are wanted.
 *
 * @throws GraphQLError with BAD_USER_INPUT where it is not from 1 to 20
 */
export function readCount(first: number): number {
  if (first >= 1 && first <= MOST) return first;
  throw requestError('BAD_USER_INPUT', `\`first\` is ${first}; give 1 to ${MOST}.`, MOST);
}
