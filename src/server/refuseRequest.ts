import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { INTERNAL_ERROR_CODE, INTERNAL_ERROR_MESSAGE } from './formatError.ts';
import { LIMITS } from './limits.ts';

/** What is wrong with a request that does not get as far as GraphQL, by status. */
const REFUSALS: ReadonlyMap<number, { readonly code: string; readonly message: string }> = new Map([
  [400, { code: 'BAD_REQUEST', message: 'The body is not the JSON that its content type promises; send {"query": "…"}.' }],
  [413, { code: 'PAYLOAD_TOO_LARGE', message: `The body is too large; send at most ${LIMITS.body} bytes.` }],
  [421, { code: 'BAD_REQUEST', message: 'The Host header is no name or address of a server.' }],
  [415, { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The content type is not one that is read; send application/json.' }],
]);

/** Answers a request that failed outside GraphQL, in the form in which GraphQL answers. */
export function refuseRequest(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // The one URL that is made of a request is made of its Host header.
  const status = error.code === 'ERR_INVALID_URL' ? 421 : (error.statusCode ?? 500);
  const refusal = REFUSALS.get(status);
  if (refusal !== undefined) return reply.code(status).send(answerOf(refusal.message, { code: refusal.code }));
  if (status < 500) return reply.code(status).send(answerOf('The request cannot be read.', { code: 'BAD_REQUEST' }));
  request.log.error({ err: error }, 'A request could not be answered.');
  return reply.code(500).send(answerOf(INTERNAL_ERROR_MESSAGE, { code: INTERNAL_ERROR_CODE, requestId: request.id }));
}

/** Answers a request for what is not here. */
export function refusePath(_: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(404).send(answerOf('Nothing is here; GraphQL is at /graphql.', { code: 'NOT_FOUND' }));
}

function answerOf(message: string, extensions: Readonly<Record<string, string>>) {
  return { errors: [{ message, extensions }] };
}
