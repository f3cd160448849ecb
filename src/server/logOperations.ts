import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GraphContext } from '#graph/context.ts';
import { isRequestCode } from './requestCodes.ts';

type Reword = (error: GraphQLFormattedError) => GraphQLFormattedError;

/**
 * Writes one line a request into the log: which operation, for how long, with which errors; never its variables or its text.
 * What went wrong inside is logged in full.
 *
 * @param reword gives errors that have no code of their own their code
 */
export function logOperations(logger: Logger, reword: Reword): ApolloServerPlugin<GraphContext> {
  return { requestDidStart: async ({ contextValue }) => logOperation(logger, reword, contextValue.requestId) };
}

function logOperation(logger: Logger, reword: Reword, requestId: string): GraphQLRequestListener<GraphContext> {
  const begun = performance.now();
  return {
    async didEncounterErrors({ errors }) {
      const told = new Set<unknown>();
      for (const error of errors) {
        if (isRequestCode(reword(error.toJSON()).extensions?.code)) continue;
        const err = error.originalError ?? error;
        // Fields that waited for one statement fail by one error.
        if (told.has(err)) continue;
        told.add(err);
        logger.error({ requestId, path: error.path?.join('.'), err }, 'A field could not be answered.');
      }
    },
    async willSendResponse({ operationName, operation, response }) {
      const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
      const duration = Math.round((performance.now() - begun) * 10) / 10;
      const codes = [...new Set(errors.map((error) => error.extensions?.code))];
      logger.info(
        { requestId, operation: operationName ?? null, type: operation?.operation, duration, ...(codes.length > 0 && { codes }) },
        'Answered.',
      );
    },
  };
}
