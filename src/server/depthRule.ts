import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationRule } from 'graphql';
import { LIMITS } from './limits.ts';

/** Refuses documents whose fields lie within each other deeper than the limit. Introspection is as deep as it is. */
export const depthRule = maxDepthRule({
  n: LIMITS.depth,
  propagateOnRejection: false,
  onReject: [
    (context) =>
      context?.reportError(
        new GraphQLError(`The query's fields lie more than ${LIMITS.depth} deep in each other; ask for them in two queries.`),
      ),
  ],
}) as ValidationRule;
