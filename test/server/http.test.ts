import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Store } from '#store/store.ts';
import { ask, serve } from '../graph/ask.ts';
import { openSampleStore } from '../graph/openSampleStore.ts';
import { serveStore } from '../graph/serveStore.ts';

const served = serveStore(openSampleStore);

const QUERY = JSON.stringify({ query: '{ stats { claims } }' });
const JSON_BODY = { 'content-type': 'application/json' };
const post = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { ...JSON_BODY, ...headers }, body: QUERY });

describe('who watches the server', () => {
  test('finds it ready while the database is up to date', async () => {
    const response = await fetch(new URL('/ready', served.url));
    expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }]);
  });

  test.each([
    [
      'a migration is missing',
      'delete from "_prisma_migrations" where "finished_at" = (select max("finished_at") from "_prisma_migrations")',
    ],
    ['there are no tables', 'drop table "_prisma_migrations"'],
  ])('finds it alive but not ready where %s', async (_, sql) => {
    const broken = await openSampleStore();
    const failing = await serve(broken);
    await broken.write.$executeRawUnsafe(sql);
    const ready = await fetch(new URL('/ready', failing.url));
    expect([ready.status, await ready.json()]).toMatchObject([503, { errors: [{ extensions: { code: 'NOT_READY' } }] }]);
    expect((await fetch(new URL('/health', failing.url))).status).toBe(200);
    await failing.close();
    await broken.close();
  });
});

describe('the id of a request', () => {
  const idOf = async (headers: Record<string, string>) => (await post(served.url, headers)).headers.get('x-request-id');

  test('is taken over from who asks, if it is well-formed', async () => {
    expect(await idOf({ 'x-request-id': 'desk-7/4f.2:a' })).toBe('desk-7/4f.2:a');
  });

  test.each(['two words', '"quoted"', 'a'.repeat(200), '<b>'])('is a new one where %j is given', async (id) => {
    expect(await idOf({ 'x-request-id': id })).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('stands in every error, of whatever layer', async () => {
    const headers = { ...JSON_BODY, 'x-request-id': 'desk-8' };
    const send = async (url: string | URL, init: RequestInit) => (await (await fetch(url, init)).json()) as unknown;
    const answers = [
      await send(served.url, { method: 'POST', headers, body: '{' }),
      await send(served.url, { method: 'POST', headers, body: '{"query":"{ nothing }"}' }),
      await send(served.url, { method: 'POST', headers, body: '{"query":"{ claims(first: 0) { totalCount } }"}' }),
      await send(served.url, { method: 'POST', headers, body: '{"variables":{}}' }),
      await send(served.url, { method: 'POST', headers: { ...headers, 'content-type': 'text/plain' }, body: '{}' }),
      await send(new URL('/nowhere', served.url), { headers }),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ errors: [{ extensions: { code: expect.any(String), requestId: 'desk-8' } }] });
    }
  });
});

describe('pages of other sites', () => {
  const ORIGIN = 'https://desk.example';
  const preflight = (url: string, origin: string) =>
    fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization,x-apollo-operation-name',
      },
    });

  test('may not ask, if nothing is set', async () => {
    expect((await preflight(served.url, ORIGIN)).headers.get('access-control-allow-origin')).toBeNull();
    expect((await post(served.url, { origin: ORIGIN })).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may ask where they are named, and no others', async () => {
    const open = await serve(served.store, { corsOrigins: [ORIGIN, 'https://other.example'] });
    const { status, headers } = await preflight(open.url, ORIGIN);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, ORIGIN]);
    for (const header of ['authorization', 'x-apollo-operation-name', 'apollo-require-preflight'])
      expect(headers.get('access-control-allow-headers')).toContain(header);
    const answer = await post(open.url, { origin: ORIGIN });
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id');
    expect(answer.headers.get('vary')?.toLowerCase()).toMatch(/accept.*origin|origin.*accept/);
    expect((await preflight(open.url, 'https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull();
    await open.close();
  });

  test('may all ask where the star is set', async () => {
    const open = await serve(served.store, { corsOrigins: ['*'] });
    expect((await preflight(open.url, ORIGIN)).headers.get('access-control-allow-origin')).toBe('*');
    await open.close();
  });
});

describe('a limited rate', () => {
  test('is told by a code and how long to wait, and not to those who watch the server', async () => {
    const limited = await serve(served.store, { rateLimit: 3 });
    for (let count = 0; count < 3; count += 1) expect((await post(limited.url)).status).toBe(200);
    const response = await post(limited.url);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED', limit: 3 } }] });
    expect((await fetch(new URL('/health', limited.url))).status).toBe(200);
    await limited.close();
  });

  test('counts by who the proxy says asks, where there is one', async () => {
    const limited = await serve(served.store, { rateLimit: 1, trustProxy: true });
    const status = async (address: string) => (await post(limited.url, { 'x-forwarded-for': address })).status;
    expect([await status('192.0.2.1'), await status('192.0.2.1'), await status('192.0.2.2')]).toEqual([200, 429, 200]);
    await limited.close();
  });
});

describe('time', () => {
  /** The same database, but each statement takes its time. */
  const slow = (milliseconds: number): Store => ({
    ...served.store,
    read: {
      engine: served.store.engine,
      query: async (sql) => {
        await delay(milliseconds);
        return served.store.read.query(sql);
      },
    },
  });

  test('that a request may take ends between two statements, and is told by its own code', async () => {
    const impatient = await serve(slow(30), { requestTimeout: 10 });
    const { data, errors, status } = await ask(
      impatient.url,
      '{ claims { nodes { text quotes { nodes { text } } } } stats { claims } }',
    );
    expect([status, data]).toEqual([503, undefined]);
    expect(errors).toEqual([
      {
        message:
          'The request took longer than 10 milliseconds, and was broken off; ask for smaller pages, or in several requests.',
        extensions: { code: 'REQUEST_TIMED_OUT', limit: 10 },
      },
    ]);
    await impatient.close();
  });

  test('is given to a request under way when the server stops', async () => {
    const stopping = await serve(slow(300));
    const answer = ask(stopping.url, '{ stats { claims } }');
    await delay(100);
    await stopping.close();
    expect((await answer).data).toEqual({ stats: { claims: 4 } });
  });

  test('to stop is bounded, whoever does not end', async () => {
    const stopping = await serve(slow(3_000), { stopTimeout: 100 });
    const broken = expect(ask(stopping.url, '{ stats { claims } }')).rejects.toThrow();
    await delay(100);
    await stopping.close();
    await broken;
  });

  test('to arrive is bounded, too', async () => {
    const impatient = await serve(served.store, { arrivalTimeout: 200 });
    const { hostname, port } = new URL(impatient.url);
    const headers = { ...JSON_BODY, 'content-length': QUERY.length };
    const answer = new Promise<[number | undefined, string]>((resolve, reject) => {
      const sent = request({ hostname, port, path: '/graphql', method: 'POST', headers }, (response) => {
        response.setEncoding('utf8').on('data', (text: string) => resolve([response.statusCode, text]));
      });
      sent.on('error', reject).write(QUERY.slice(0, 5));
    });
    const [status, text] = await answer;
    expect([status, JSON.parse(text)]).toMatchObject([408, { errors: [{ extensions: { code: 'REQUEST_TOO_SLOW' } }] }]);
    expect((await post(impatient.url)).status).toBe(200);
    await impatient.close();
  });
});
