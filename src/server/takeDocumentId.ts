import type { FastifyRequest } from 'fastify';
import type { PersistedDocuments } from './readPersistedDocuments.ts';
import { RefusedRequest } from './refusedRequest.ts';

/** Makes what puts the text of a persisted document into a request that names it by `documentId`, in its body or in its address. */
export function takeDocumentId(documents: PersistedDocuments) {
  const textOf = (id: unknown): string => {
    const text = typeof id === 'string' ? documents.get(id.replace(/^sha256:/, '')) : undefined;
    if (text !== undefined) return text;
    throw new RefusedRequest(400, {
      code: 'PERSISTED_DOCUMENT_NOT_FOUND',
      message: 'No document of this server has that documentId; give it the document, or send its text as "query".',
    });
  };
  return async (request: FastifyRequest): Promise<void> => {
    if (request.method === 'GET') {
      const { pathname, searchParams } = new URL(request.url, 'http://localhost');
      if (!searchParams.has('documentId')) return;
      searchParams.set('query', textOf(searchParams.get('documentId')));
      // What answers reads the address anew.
      request.raw.url = `${pathname}?${searchParams}`;
      return;
    }
    for (const operation of [request.body].flat()) {
      if (typeof operation !== 'object' || operation === null || !('documentId' in operation)) continue;
      Object.assign(operation, { query: textOf(operation.documentId) });
    }
  };
}
