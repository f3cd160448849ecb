import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';

/** What is wrong with a request that is not even one of HTTP, by Node's code for it. */
const REFUSALS: ReadonlyMap<string | undefined, { readonly status: string; readonly code: string; readonly message: string }> =
  new Map([
    [
      'ERR_HTTP_REQUEST_TIMEOUT',
      {
        status: '408 Request Timeout',
        code: 'REQUEST_TOO_SLOW',
        message: 'The request did not arrive in time; send it again over a faster connection.',
      },
    ],
    [
      'HPE_HEADER_OVERFLOW',
      {
        status: '431 Request Header Fields Too Large',
        code: 'HEADERS_TOO_LARGE',
        message: 'The address and the headers are too long; send the query in the body of a POST.',
      },
    ],
  ]);
const OTHER = { status: '400 Bad Request', code: 'BAD_REQUEST', message: 'The request is not HTTP that can be read.' };

/** Answers what comes too slowly, or is not HTTP, in the form in which GraphQL answers, and closes the connection. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, code, message } = REFUSALS.get(error.code) ?? OTHER;
  const body = JSON.stringify({ errors: [{ message, extensions: { code, requestId: randomUUID() } }] });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
