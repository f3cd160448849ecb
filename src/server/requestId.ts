import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a log can take without being torn: letters, digits and a few signs. */
const WELL_FORMED = /^[\w.:=+/-]{1,128}$/;

/** The id of a request: the one that it brings along in x-request-id, if it is well-formed, else a new one. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}
