import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers.ts';
import { DateTime } from './types/DateTime.ts';

/**
 * Ties the schema to what answers it.
 *
 * @param typeDefs the text of schema.graphql
 * @throws Error where a resolver answers what the schema does not have
 */
export function createGraph(typeDefs: string): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs,
    resolvers: [resolvers, { DateTime }],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
  });
}
