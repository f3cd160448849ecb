import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GraphContext } from '#graph/context.ts';
import type { Settings } from '#settings.ts';
import { answerWithoutData } from './answerWithoutData.ts';
import { costLimit } from './costLimit.ts';
import { executeCompiled } from './executeCompiled.ts';
import { formatError } from './formatError.ts';
import { logOperations } from './logOperations.ts';
import { okForRefusedDocuments } from './okForRefusedDocuments.ts';
import { onlyPersisted } from './onlyPersisted.ts';
import { operationLimits } from './operationLimits.ts';
import { operationRule } from './operationRule.ts';
import { persistedQueryCache } from './persistedQueryCache.ts';
import type { PersistedDocuments } from './readPersistedDocuments.ts';
import { rewordError } from './rewordError.ts';

/** What is executed, and how. */
interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly settings: Settings;
  readonly documents: PersistedDocuments;
  readonly logger: Logger;
}

/** What parsed documents may take in memory, in bytes of their JSON. */
const PARSED_DOCUMENTS = 16 * 1024 * 1024;

/** Makes what executes GraphQL requests, within the limits. It is started by its `start()`. */
export function createApollo({ schema, settings, documents, logger }: ApolloOptions): ApolloServer<GraphContext> {
  const reword = rewordError(settings);
  return new ApolloServer<GraphContext>({
    gateway: executeCompiled(schema),
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
    documentStore: new InMemoryLRUCache<DocumentNode>({ maxSize: PARSED_DOCUMENTS }),
    persistedQueries: { cache: persistedQueryCache(documents), ttl: null },
    formatError: (error, thrown) => formatError(reword(error), unwrapResolverError(thrown)),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every value of an answer, for hints that the schema does not give.
      ApolloServerPluginCacheControlDisabled(),
      logOperations(logger, reword),
      ...(settings.persistedOnly ? [onlyPersisted(documents)] : []),
      operationLimits(settings),
      costLimit(settings.maxCost),
      okForRefusedDocuments,
      answerWithoutData,
    ],
  });
}
