import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Access } from '#graph/context.ts';

const BEARER = /^Bearer +(\S+) *$/i;

/**
 * Makes what tells by the headers of a request whether it may write.
 *
 * @param apiKey the key that it needs; null where nobody may
 */
export function accessOf(apiKey: string | null): (headers: IncomingHttpHeaders) => Access {
  if (apiKey === null) return () => 'disabled';
  const wanted = digest(apiKey);
  return ({ authorization = '' }) => {
    const given = BEARER.exec(authorization)?.[1];
    // Digests are of one length and are compared in constant time, so that no answer tells how much of a key is right.
    return given !== undefined && timingSafeEqual(digest(given), wanted) ? 'granted' : 'refused';
  };
}

function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
