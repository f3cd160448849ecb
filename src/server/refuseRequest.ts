import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { INTERNAL_ERROR_CODE, INTERNAL_ERROR_MESSAGE } from './formatError.ts';
import { type Refusal, RefusedRequest } from './refusedRequest.ts';

const UNREADABLE: Refusal = { code: 'BAD_REQUEST', message: 'The request cannot be read.' };

const REFUSALS: ReadonlyMap<number, Refusal> = new Map([
  [400, { code: 'BAD_REQUEST', message: 'The body is not the JSON that its content type promises; send {"query": "…"}.' }],
  [415, { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The content type is not one that is read; send application/json.' }],
  [421, { code: 'BAD_REQUEST', message: 'The Host header is no name or address of a server.' }],
]);

/** Answers a request that failed outside GraphQL, in the form in which GraphQL answers. */
export function refuseRequest(error: FastifyError | RefusedRequest, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof RefusedRequest) return refuse(request, reply, error.statusCode, error.refusal);
  // The one URL that is made of a request is made of its Host header.
  const status = error.code === 'ERR_INVALID_URL' ? 421 : (error.statusCode ?? 500);
  if (status >= 500) {
    request.log.error({ err: error }, 'A request could not be answered.');
    return answer(reply, 500, { code: INTERNAL_ERROR_CODE, message: INTERNAL_ERROR_MESSAGE });
  }
  const refusal = status === 413 ? tooLarge(request.routeOptions.bodyLimit) : (REFUSALS.get(status) ?? UNREADABLE);
  return refuse(request, reply, status, refusal);
}

function refuse(request: FastifyRequest, reply: FastifyReply, status: number, refusal: Refusal): FastifyReply {
  request.log.info({ status, codes: [refusal.code] }, 'Refused.');
  return answer(reply, status, refusal);
}

function tooLarge(limit: number): Refusal {
  return { code: 'PAYLOAD_TOO_LARGE', message: `The body is too large; send at most ${limit} bytes.`, limit };
}

/** Answers a request for what is not here. */
export function refusePath(_: FastifyRequest, reply: FastifyReply): FastifyReply {
  return answer(reply, 404, { code: 'NOT_FOUND', message: 'Nothing is here; GraphQL is at /graphql.' });
}

function answer(reply: FastifyReply, status: number, { message, ...extensions }: Refusal): FastifyReply {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions }] }));
}
