import type { GraphQLFormattedError } from 'graphql';
import type { Settings } from '#settings.ts';

/** What a client is told instead of what a library says. */
interface Wording {
  /** The library's words: it gives these errors no code of their own. */
  readonly instead: RegExp;
  readonly code: string;
  readonly message: string;
  readonly limit?: number;
}

/**
 * Gives the errors for which GraphQL's and Apollo's words or codes say too little words and codes of Sayso's own.
 *
 * @returns what changes an error, or leaves it as it is
 */
export function rewordError({ maxTokens }: Settings): (error: GraphQLFormattedError) => GraphQLFormattedError {
  const wordings: readonly Wording[] = [
    {
      instead: /^Syntax Error: Document contains more that \d+ tokens/,
      code: 'TOO_MANY_TOKENS',
      message: `The document has more than ${maxTokens} words and signs; send it in several requests, with long values as variables.`,
      limit: maxTokens,
    },
    {
      instead: /^GraphQL introspection is not allowed/,
      code: 'INTROSPECTION_DISABLED',
      message: 'This server does not tell its schema; ask who runs it for schema.graphql.',
    },
    {
      instead: /^Too many errors processing variables/,
      code: 'BAD_USER_INPUT',
      message: 'The variables are wrong in more places than are listed; mend those that are, and send them again.',
    },
    {
      instead: /^Operation batching disabled/,
      code: 'BATCHING_DISABLED',
      message: 'The body is a list of operations; send each in a request of its own.',
    },
    {
      instead: /^provided sha does not match query/,
      code: 'BAD_REQUEST',
      message: 'The sha256Hash is not that of the query; send the SHA-256 of its exact text, in hexadecimal.',
    },
    {
      instead: /^Unsupported persisted query version/,
      code: 'BAD_REQUEST',
      message: 'The persistedQuery is of a version that is not known; send {"version": 1, "sha256Hash": "…"}.',
    },
  ];
  return (error) => {
    const wording = wordings.find(({ instead }) => instead.test(error.message));
    if (wording === undefined) return error;
    const { code, message, limit } = wording;
    return { ...error, message, extensions: { code, ...(limit !== undefined && { limit }) } };
  };
}
