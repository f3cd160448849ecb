import type { FastifyInstance } from 'fastify';
import { isReady } from '#store/isReady.ts';
import type { Store } from '#store/store.ts';

/** Answers those who watch the server: /health while the process lives, /ready while it can answer questions. */
export function serveProbes(app: FastifyInstance, store: Store): void {
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_, reply) => {
    if (await isReady(store)) return { status: 'ready' };
    const message = 'The database does not answer, or its tables are not up to date; see that it runs, or run `sayso migrate`.';
    return reply.code(503).send({ errors: [{ message, extensions: { code: 'NOT_READY' } }] });
  });
}
