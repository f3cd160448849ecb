import { GraphQLError } from 'graphql';

/** What a request can be wrong about, beyond what GraphQL itself finds. The codes are stable: clients may rely on them. */
export type RequestErrorCode = 'AMBIGUOUS_NAME' | 'BAD_USER_INPUT' | 'INVALID_CURSOR' | 'MUTATIONS_DISABLED' | 'UNAUTHENTICATED';

/**
 * An answer to a request that cannot be answered: a whole sentence that names the culprit and the mend, and its code.
 *
 * @param limit the most that could be asked for, where more was
 */
export function requestError(code: RequestErrorCode, message: string, limit?: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(limit !== undefined && { limit }) } });
}
