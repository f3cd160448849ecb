import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphContext } from '#graph/context.ts';
import { createLoaders } from '#graph/loaders.ts';
import type { Settings } from '#settings.ts';
import type { Store } from '#store/store.ts';
import { accessOf } from './accessOf.ts';
import { extractAside } from './extractAside.ts';
import type { PersistedDocuments } from './readPersistedDocuments.ts';
import { refusePath } from './refuseRequest.ts';
import { PLAYGROUND, wantsPlayground } from './servePlayground.ts';
import { takeDocumentId } from './takeDocumentId.ts';
import { withDeadline } from './withDeadline.ts';
import { WRITERS_ALONE, writersAlone } from './writersAlone.ts';

/** What answers at /graphql. */
export interface Graph {
  /** Started. */
  readonly apollo: ApolloServer<GraphContext>;
  readonly store: Store;
  readonly settings: Settings;
  readonly documents: PersistedDocuments;
}

/** Answers GraphQL at /graphql, gives browsers the page of the playground there, and leads them to it from the address without a path. */
export function serveGraph(app: FastifyInstance, { apollo, store, settings, documents }: Graph): void {
  const access = accessOf(settings.apiKey);
  const extract = extractAside(app);
  const answer = fastifyApolloHandler(apollo, {
    context: async ({ id, headers }): Promise<GraphContext> => ({
      loaders: createLoaders(withDeadline(store.read, settings.requestTimeout)),
      writer: { access: access(headers), store, extract, maxText: settings.maxText },
      requestId: id,
    }),
  });
  const route = {
    url: '/graphql',
    preHandler: takeDocumentId(documents),
    config: { rateLimit: {} },
  };
  app.route({
    ...route,
    method: ['GET', 'POST'],
    handler: (request, reply) =>
      wantsPlayground(request) ? reply.headers(PLAYGROUND.headers).send(PLAYGROUND.page) : answer.call(app, request, reply),
  });
  app.get('/', (request, reply) => (wantsPlayground(request) ? reply.redirect('/graphql') : refusePath(request, reply)));
  app.addConstraintStrategy(writersAlone(access));
  app.route({ ...route, ...WRITERS_ALONE, method: 'POST', bodyLimit: settings.maxIngestBody, handler: answer });
}
