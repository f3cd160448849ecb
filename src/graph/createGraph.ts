import { makeExecutableSchema } from '@graphql-tools/schema';
import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { resolvers } from './resolvers.ts';
import { DateTime } from './types/DateTime.ts';

/** What every page has at hand. */
const AT_HAND: ReadonlySet<string> = new Set(['edges', 'nodes', 'pageInfo']);

/**
 * Ties the schema to what answers it.
 *
 * @param typeDefs the text of schema.graphql
 * @throws Error where a resolver answers what the schema does not have
 */
export function createGraph(typeDefs: string): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: [resolvers, { DateTime }],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
  });
  callWhatIsCounted(schema);
  return schema;
}

/**
 * What a connection works out only where it is asked for is a function in it. graphql-js calls such functions by itself; code that is compiled for a query
 * calls resolvers alone.
 */
function callWhatIsCounted(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!AT_HAND.has(field.name)) field.resolve ??= defaultFieldResolver;
    }
  }
}
