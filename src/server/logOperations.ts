import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GraphContext } from '#graph/context.ts';
import { INTERNAL_ERROR_CODE, isRequestCode } from './formatError.ts';

/**
 * Writes one line a request into the log: which operation, for how long, with which errors; never its variables or its text.
 * What went wrong inside is logged in full, and the answer names the request, so that the two can be brought together.
 */
export function logOperations(logger: Logger): ApolloServerPlugin<GraphContext> {
  return { requestDidStart: async ({ contextValue }) => logOperation(logger, contextValue.requestId) };
}

function logOperation(logger: Logger, requestId: string): GraphQLRequestListener<GraphContext> {
  const begun = performance.now();
  return {
    async didEncounterErrors({ errors }) {
      for (const error of errors) {
        if (isRequestCode(error.extensions.code)) continue;
        logger.error(
          { requestId, path: error.path?.join('.'), err: error.originalError ?? error },
          'A field could not be answered.',
        );
      }
    },
    async willSendResponse({ operationName, operation, response }) {
      const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
      for (const error of errors) nameRequest(error, requestId);
      const duration = Math.round((performance.now() - begun) * 10) / 10;
      const codes = [...new Set(errors.map((error) => error.extensions?.code))];
      logger.info(
        { requestId, operation: operationName ?? null, type: operation?.operation, duration, ...(codes.length > 0 && { codes }) },
        'Answered.',
      );
    },
  };
}

function nameRequest(error: GraphQLFormattedError, requestId: string): void {
  if (error.extensions?.code === INTERNAL_ERROR_CODE) error.extensions.requestId = requestId;
}
