import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { RefusedRequest } from './refusedRequest.ts';

/** Milliseconds. */
const MINUTE = 60_000;
/** Addresses whose requests are counted; who has not asked for longest is forgotten first. */
const ADDRESSES = 10_000;

/**
 * Limits how often one address may ask the routes that are configured so (`rateLimit`). Addresses of IPv6 count by their network.
 *
 * @param perMinute requests; 0 for no limit
 */
export async function limitRate(app: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: MINUTE,
    cache: ADDRESSES,
    errorResponseBuilder: (_, { ttl }) =>
      new RefusedRequest(429, {
        code: 'RATE_LIMITED',
        message: `More than ${perMinute} requests a minute came from this address; wait ${Math.ceil(ttl / 1000)} seconds.`,
        limit: perMinute,
      }),
  });
}
