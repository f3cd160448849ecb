import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Seconds for which a browser need not ask again whether it may. */
const REMEMBERED = 86_400;

/**
 * Lets the pages of other sites ask.
 *
 * @param origins such as https://desk.example; `*` for all sites, none for no other site
 */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    // Whoever is refused for fear of forgery is told to send one of the two that are Apollo's.
    allowedHeaders: ['content-type', 'authorization', 'apollo-require-preflight', 'x-apollo-operation-name', 'x-request-id'],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: REMEMBERED,
  });
}
