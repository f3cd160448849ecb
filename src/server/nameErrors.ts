import type { FastifyReply, FastifyRequest } from 'fastify';

/** How an answer that may have errors begins, whoever made it: errors come before data, and a list may have them anywhere. */
const ERRORS = /^(?:\{"errors":|\[)/;

interface Answer {
  readonly errors?: readonly { extensions?: Record<string, unknown> }[];
}

/**
 * Puts the id of the request into every error of its answer, so that who reads the log can find what the client saw.
 * It is done to what is sent, because some errors are made before anything knows which request it is.
 */
export async function nameErrors(request: FastifyRequest, _: FastifyReply, payload: unknown): Promise<unknown> {
  if (typeof payload !== 'string' || !ERRORS.test(payload)) return payload;
  const answer = JSON.parse(payload) as Answer | Answer[];
  for (const { errors = [] } of [answer].flat()) {
    for (const error of errors) error.extensions = { ...error.extensions, requestId: request.id };
  }
  return `${JSON.stringify(answer)}\n`;
}
