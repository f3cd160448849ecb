import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GraphContext } from '#graph/context.ts';
import type { Settings } from '#settings.ts';
import { costLimit } from './costLimit.ts';
import { formatError } from './formatError.ts';
import { logOperations } from './logOperations.ts';
import { okForRefusedDocuments } from './okForRefusedDocuments.ts';
import { operationLimits } from './operationLimits.ts';
import { operationRule } from './operationRule.ts';
import { rewordError } from './rewordError.ts';

/** Makes what executes GraphQL requests, within the limits. It is started by its `start()`. */
export function createApollo(schema: GraphQLSchema, settings: Settings, logger: Logger): ApolloServer<GraphContext> {
  const reword = rewordError(settings);
  return new ApolloServer<GraphContext>({
    schema,
    logger,
    csrfPrevention: true,
    introspection: settings.introspection,
    // Else "Did you mean" tells field by field what introspection keeps.
    hideSchemaDetailsFromClientErrors: !settings.introspection,
    allowBatchedHttpRequests: settings.batching,
    includeStacktraceInErrorResponses: false,
    // Signals are wired where the process is, and the server is stopped by its `close`.
    stopOnTerminationSignals: false,
    // What validation and execution cost grows with the tokens; graphql itself bounds what grows with their square.
    parseOptions: { maxTokens: settings.maxTokens },
    validationRules: [operationRule],
    formatError: (error) => formatError(reword(error)),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      logOperations(logger, reword),
      operationLimits(settings),
      costLimit(settings.maxCost),
      okForRefusedDocuments,
    ],
  });
}
