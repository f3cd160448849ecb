import type { IncomingMessage } from 'node:http';
import type { RouteOptions } from 'fastify';
import type { Access } from '#graph/context.ts';

type Strategy = Parameters<import('fastify').FastifyInstance['addConstraintStrategy']>[0];

/** What a route says of itself that takes requests of writers only. */
export const WRITERS_ALONE = { constraints: { caller: 'writer' } } as const satisfies Partial<RouteOptions>;

/** Lets a route be for those who may write, beside another for all: articles are larger than queries, but only who has the key may send so much. */
export function writersAlone(access: (headers: IncomingMessage['headers']) => Access): Strategy {
  return {
    name: 'caller',
    storage: () => {
      const routes = new Map<unknown, never>();
      return { get: (caller) => routes.get(caller) ?? null, set: (caller, route) => void routes.set(caller, route as never) };
    },
    deriveConstraint: (request) => (access(request.headers) === 'granted' ? 'writer' : undefined),
  };
}
