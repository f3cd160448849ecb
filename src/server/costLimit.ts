import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { costOf } from './costOf.ts';
import { limitError } from './limitError.ts';
import { oncePer } from './oncePer.ts';

/** Each fragment counts anew wherever it is spread; where a higher limit of fields lets more through, the count ends here. */
const COUNTED_FIELDS = 10_000;
/** An operation's costs are remembered for so many kinds of variables, which `kindOf` tells in so many UTF-16 code units at most. */
const MOST_KINDS = 10;
const LONGEST_KIND = 200;

/**
 * Refuses, before anything is read, an operation whose answer could hold more values than the limit. Variables are counted. Every answer with data, and
 * every such refusal, tells by `extensions: { cost: { requested, limit } }` how much of the limit it took; `requested` is null where it was too much to count.
 *
 * @param limit the most that it may cost, as `costOf` counts
 */
export function costLimit(limit: number): ApolloServerPlugin {
  // Documents that come again are kept parsed, so that their operations are the same objects.
  const costsOf = oncePer((_: OperationDefinitionNode) => new Map<string, number>());
  return {
    async requestDidStart({ schema }) {
      let requested: number | null = null;
      return {
        async didResolveOperation({ document, operation, request }) {
          if (operation === undefined) return;
          const { variables = {} } = request;
          const costs = costsOf(operation);
          const kind = kindOf(variables);
          const cost = costs.get(kind) ?? measure(schema, document, operation, variables);
          if (cost !== null && costs.size < MOST_KINDS && kind.length <= LONGEST_KIND) costs.set(kind, cost);
          // The execution says what is wrong with variables, and ends with that.
          requested = cost;
          if (requested !== null && requested > limit) throw tooCostly(requested, limit);
        },
        async willSendResponse({ response: { body } }) {
          if (requested === null || body.kind !== 'single') return;
          // Where variables do not fit, nothing was read, though the cost may be known from others of their kind.
          if (requested <= limit && body.singleResult.data === undefined) return;
          const cost = { requested: Number.isFinite(requested) ? requested : null, limit };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

/** What a cost depends on of the variables: all but what their texts say. */
function kindOf(variables: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(variables, (_, value) => (typeof value === 'string' ? '' : value));
}

/** The cost of an operation of a valid document: infinite where it cannot be counted within the limit, null where its variables do not fit. */
function measure(
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number | null {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    // Each has a sentence with suggestions: thousands of them would take longer than any answer.
    maxErrors: 1,
  });
  if (errors !== undefined) return null;
  const { name } = operation;
  try {
    return getComplexity({
      schema,
      query,
      variables,
      ...(name && { operationName: name.value }),
      estimators: [costOf],
      maxQueryNodes: COUNTED_FIELDS,
    });
  } catch (error) {
    // All else that the count could stumble over, the validation has found before.
    if (error instanceof GraphQLError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

function tooCostly(cost: number, limit: number): GraphQLError {
  const counted = Number.isFinite(cost) ? String(cost) : `more than ${limit}`;
  return limitError(
    'QUERY_TOO_COSTLY',
    limit,
    `The query could cost ${counted}, and ${limit} is the limit: each value that its answer could hold costs 1; ask for smaller pages with \`first\`, or in several queries.`,
  );
}
