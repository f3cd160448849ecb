import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GraphContext } from '#graph/context.ts';
import { costLimit } from './costLimit.ts';
import { depthRule } from './depthRule.ts';
import { formatError } from './formatError.ts';
import { LIMITS } from './limits.ts';
import { logOperations } from './logOperations.ts';
import { okForRefusedDocuments } from './okForRefusedDocuments.ts';
import { operationRule } from './operationRule.ts';

/** Makes what executes GraphQL requests, within the limits. It is started by its `start()`. */
export function createApollo(schema: GraphQLSchema, logger: Logger): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    schema,
    logger,
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Signals are wired where the process is, and the server is stopped by its `close`.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [operationRule, depthRule],
    // What fragments spread over and over can blow a short document up to.
    maxRecursiveSelections: true,
    formatError,
    plugins: [ApolloServerPluginLandingPageDisabled(), logOperations(logger), costLimit, okForRefusedDocuments],
  });
}
