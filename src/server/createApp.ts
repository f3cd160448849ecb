import { type FastifyInstance, fastify, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Settings } from '#settings.ts';
import { allowOrigins } from './allowOrigins.ts';
import { limitRate } from './limitRate.ts';
import { nameErrors } from './nameErrors.ts';
import { refuseConnection } from './refuseConnection.ts';
import { refusePath, refuseRequest } from './refuseRequest.ts';
import { requestId } from './requestId.ts';

/** How often late requests are looked for, as a part of the time that they have for arriving. */
const LOOKS = 4;

/**
 * Headers of every answer: what is no page is not to be taken for one, and no other site is told where a reader came from. The page
 * itself depends on what is asked for, so that no cache may give it for data.
 */
const HEADERS = {
  vary: 'accept',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/** Makes what speaks HTTP: it reads requests, names them, and refuses what does not get as far as GraphQL. */
export async function createApp(settings: Settings, logger: Logger): Promise<FastifyInstance> {
  const { maxBody, arrivalTimeout } = settings;
  const app = fastify({
    loggerInstance: logger,
    // Requests are logged by what they asked, once they are answered.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    requestIdHeader: false,
    genReqId: requestId,
    bodyLimit: maxBody,
    trustProxy: settings.trustProxy,
    requestTimeout: arrivalTimeout,
    http: { headersTimeout: arrivalTimeout, connectionsCheckingInterval: Math.ceil(arrivalTimeout / LOOKS) },
    clientErrorHandler: refuseConnection,
  }) as unknown as FastifyInstance;
  app.setErrorHandler(refuseRequest);
  app.setNotFoundHandler(refusePath);
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({ ...HEADERS, 'x-request-id': request.id });
  });
  app.addHook('onSend', nameErrors);
  await allowOrigins(app, settings.corsOrigins);
  await limitRate(app, settings.rateLimit);
  return app;
}
