import type { ApolloServerPlugin } from '@apollo/server';
import { isDocumentCode } from './requestCodes.ts';

const NEW_MEDIA_TYPE = 'application/graphql-response+json';

/**
 * Answers a document that cannot be executed with status 200 to clients that do not know the newer media type: GraphQL over HTTP asks
 * for it, because they read the errors of no other answer.
 */
export const okForRefusedDocuments: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (request.http?.headers.get('accept')?.includes(NEW_MEDIA_TYPE) || response.body.kind !== 'single') return;
        const { data, errors = [] } = response.body.singleResult;
        if (data == null && errors.length > 0 && errors.every((error) => isDocumentCode(error.extensions?.code))) {
          response.http.status = 200;
        }
      },
    };
  },
};
