import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { PersistedDocuments } from './readPersistedDocuments.ts';

/** Refuses every document but the given ones. */
export function onlyPersisted(documents: PersistedDocuments): ApolloServerPlugin {
  const texts = new Set(documents.values());
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ source }) {
          if (texts.has(source)) return;
          throw new GraphQLError(
            'This server answers the documents that it was given, and no others; ask for one by its documentId.',
            {
              extensions: { code: 'PERSISTED_DOCUMENTS_ONLY', http: { status: 403 } },
            },
          );
        },
      };
    },
  };
}
