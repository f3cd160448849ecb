import { GraphQLError } from 'graphql';

/** The answer to a request that asks for more than it may: `limit` is the most that it may ask for. */
export function limitError(code: string, limit: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, limit, http: { status: 400 } } });
}
