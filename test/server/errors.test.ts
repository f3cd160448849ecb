import { request } from 'node:http';
import pino from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Store } from '#store/store.ts';
import { type RunningServer, startServer } from '../../src/server.ts';
import { ask } from '../graph/ask.ts';
import { openSampleStore } from '../graph/openSampleStore.ts';

let store: Store;
let server: RunningServer;
const log: Record<string, unknown>[] = [];
beforeAll(async () => {
  store = await openSampleStore();
  const logger = pino({ level: 'info' }, { write: (line: string) => log.push(JSON.parse(line)) });
  server = await startServer({ store, host: '127.0.0.1', port: 0, logger });
});
afterAll(async () => {
  await server?.close();
  await store?.close();
});
afterEach(() => {
  log.length = 0;
});

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(server.url, { method: 'POST', headers, body });

test('an operation that the document does not have is missing, and no fault of the server, however often it is asked for', async () => {
  for (let time = 0; time < 3; time += 1) {
    const response = await post(JSON.stringify({ query: 'query Asked { stats { articles } }', operationName: 'Other' }));
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
  }
  expect(log.join('')).not.toContain('"level":50');
});

test.each(['"2026-05-03"', '"May"', '5', '{}'])('%s is no DateTime, and the error says how one is written', async (day) => {
  const asked = await ask(server.url, `{ articles(filter: { publishedAt: { since: ${day} } }) { totalCount } }`);
  const given = await ask(server.url, 'query ($day: DateTime) { claims(filter: { asOf: $day }) { totalCount } }', {
    day: JSON.parse(day),
  });
  for (const [{ errors }, code] of [
    [asked, 'GRAPHQL_VALIDATION_FAILED'],
    [given, 'BAD_USER_INPUT'],
  ] as const) {
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('like "2026-05-03T00:00:00Z"'), extensions: { code } });
    expect(errors?.[0]).toHaveProperty('locations');
  }
});

test.each([
  ['{ claims {', 'GRAPHQL_PARSE_FAILED'],
  ['{ claim }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['query ($id: ID!) { claim(id: $id) { id } }', 'BAD_USER_INPUT'],
  ['{ claims(first: 1000) { totalCount } }', 'BAD_USER_INPUT'],
  ['mutation { drop }', 'GRAPHQL_VALIDATION_FAILED'],
])('%s is refused with a code, and with no word of how the server is made', async (query, code) => {
  const { errors } = await ask(server.url, query);
  expect(errors?.[0]?.extensions).toMatchObject({ code });
  expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|select |prisma/i);
});

test('what goes wrong inside is told by a code and the id of the request, and by the log in full', async () => {
  // A database whose tables went fails in the middle of an answer.
  const broken = await openSampleStore();
  const logger = pino({ level: 'info' }, { write: (line: string) => log.push(JSON.parse(line)) });
  const failing = await startServer({ store: broken, host: '127.0.0.1', port: 0, logger });
  await broken.write.$executeRawUnsafe('drop table "DenialClaim"');
  const response = await fetch(failing.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query Broken { claims { nodes { text denials { totalCount } } } }',
      variables: { secret: 'hush' },
    }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  expect(data).toBeNull();
  expect(errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: response.headers.get('x-request-id') });
  expect(text).not.toMatch(/DenialClaim|select|prisma|stack|SQL/i);
  const told = JSON.stringify(log);
  expect(told).toContain('DenialClaim');
  expect(log.filter((line) => line.requestId === response.headers.get('x-request-id')).length).toBeGreaterThan(1);
  expect(told).not.toContain('hush');
  await failing.close();
  await broken.close();
});

test('an answer is logged by its operation, how long it took, and its errors, without variables', async () => {
  await ask(server.url, 'query Who($id: ID!) { claim(id: $id) { id } }', { id: 'hush_hush' });
  const line = log.find(({ msg }) => msg === 'Answered.');
  expect(line).toMatchObject({
    operation: 'Who',
    type: 'query',
    codes: ['BAD_USER_INPUT'],
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(line?.duration).toBeGreaterThan(0);
  expect(JSON.stringify(log)).not.toContain('hush');
});

test.each([
  ['broken JSON', '{', { 'content-type': 'application/json' }, 400, 'BAD_REQUEST'],
  ['an empty body', '', { 'content-type': 'application/json' }, 400, 'BAD_REQUEST'],
  ['another content type', '<a/>', { 'content-type': 'text/xml' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'a body that is too large',
    JSON.stringify({ query: ' '.repeat(300_000) }),
    { 'content-type': 'application/json' },
    413,
    'PAYLOAD_TOO_LARGE',
  ],
] as const)('%s is refused in the form of GraphQL', async (_, body, headers, status, code) => {
  const response = await post(body, headers);
  expect(response.status).toBe(status);
  const { errors } = (await response.json()) as { errors: unknown[] };
  expect(errors).toEqual([
    {
      message: expect.stringMatching(/^[A-Z].*\.$/),
      extensions: expect.objectContaining({ code, requestId: response.headers.get('x-request-id') }),
    },
  ]);
});

test('a page of another site cannot send a request in a reader\u2019s name', async () => {
  const query = '{ stats { claims } }';
  const plain = await post(JSON.stringify({ query }), { 'content-type': 'text/plain' });
  expect(plain.status).toBe(400);
  const get = await fetch(`${server.url}?query=${encodeURIComponent(query)}`);
  expect(get.status).toBe(400);
  expect(await get.text()).toContain('CSRF');
  const meant = await fetch(`${server.url}?query=${encodeURIComponent(query)}`, {
    headers: { 'apollo-require-preflight': 'yes' },
  });
  expect(await meant.json()).toMatchObject({ data: { stats: { claims: 4 } } });
});

test('other paths say where GraphQL is', async () => {
  const response = await fetch(new URL('/claims', server.url));
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('/graphql'), extensions: { code: 'NOT_FOUND' } }],
  });
});

test('a host that is none is refused', async () => {
  const { hostname, port } = new URL(server.url);
  const body = '{"query":"{ __typename }"}';
  const headers = { host: 'no host', 'content-type': 'application/json', 'content-length': body.length };
  const status = await new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: '/graphql', method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end(body);
  });
  expect(status).toBe(421);
});
