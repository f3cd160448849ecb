import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '#settings.ts';
import type { Store } from '#store/store.ts';
import { readExamples } from '../../src/server/readExamples.ts';
import type { RunningServer } from '../../src/server.ts';
import { type Answer, ask, serve } from '../graph/ask.ts';
import { openSampleStore } from '../graph/openSampleStore.ts';

let store: Store;
let strict: RunningServer;
const STRICT = { maxDepth: 3, maxRootFields: 2, maxAliases: 2, maxDirectives: 2, maxFields: 5, maxTokens: 60 } as const;
beforeAll(async () => {
  store = await openSampleStore();
  strict = await serve(store, STRICT);
});
afterAll(async () => {
  await strict?.close();
  await store?.close();
});

/** The one error of an answer in which nothing was executed. */
function refusal({ data, errors, status }: Answer): [unknown, unknown] {
  expect([data, status, errors?.length]).toEqual([undefined, 200, 1]);
  expect(errors?.[0]?.message).toMatch(/^The .*\.$/);
  const { code, limit } = errors?.[0]?.extensions ?? {};
  return [code, limit];
}

const STATS = 'fragment F on Query { stats { claims } }';

test.each([
  ['claims { nodes { text } }', 'claims { nodes { quotes { totalCount } } }', 'QUERY_TOO_DEEP', STRICT.maxDepth],
  [
    '... { ... { stats { claims } } }',
    '...on Query { claims { nodes { id opposite { id } } } }',
    'QUERY_TOO_DEEP',
    STRICT.maxDepth,
  ],
  ['stats { claims } __typename', 'stats { claims } __typename __typename', 'TOO_MANY_ROOT_FIELDS', STRICT.maxRootFields],
  ['a: stats { b: claims }', 'a: stats { b: claims c: claims }', 'TOO_MANY_ALIASES', STRICT.maxAliases],
  [
    'stats @skip(if: false) { claims @include(if: true) }',
    '... @skip(if: false) { stats @skip(if: false) { claims @include(if: true) } }',
    'TOO_MANY_DIRECTIVES',
    STRICT.maxDirectives,
  ],
  [
    'stats { claims quotes articles denials }',
    'stats { claims claims claims claims claims }',
    'TOO_MANY_FIELDS',
    STRICT.maxFields,
  ],
  [`stats {${' claims'.repeat(4)} }`, `stats {${' ... { claims }'.repeat(15)} }`, 'TOO_MANY_TOKENS', STRICT.maxTokens],
])('{ %s } is answered, { %s } is refused as %s', async (within, beyond, code, limit) => {
  expect((await ask(strict.url, `{ ${within} }`)).errors).toBeUndefined();
  expect(refusal(await ask(strict.url, `{ ${beyond} }`))).toEqual([code, limit]);
});

test('what stands in a fragment counts wherever it is spread', async () => {
  expect((await ask(strict.url, `{ ...F } ${STATS}`)).errors).toBeUndefined();
  expect(refusal(await ask(strict.url, `{ ...F ...F ...F } ${STATS}`))).toEqual(['TOO_MANY_ROOT_FIELDS', STRICT.maxRootFields]);
  const nested = 'fragment G on Stats { claims @skip(if: false) }';
  expect(refusal(await ask(strict.url, `{ stats { ...G ...G ...G } } ${nested}`))).toEqual(['TOO_MANY_DIRECTIVES', 2]);
});

test('only the operation that is run is measured', async () => {
  const body = JSON.stringify({
    query: 'query Small { stats { claims } } query Large { claims { nodes { quotes { totalCount } } } }',
    operationName: 'Small',
  });
  const response = await fetch(strict.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(await response.json()).toMatchObject({ data: { stats: { claims: 4 } } });
});

test('who knows the newer media type gets the status of a wrong request', async () => {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await fetch(strict.url, {
    method: 'POST',
    headers,
    body: '{"query":"{ a: __typename b: __typename c: __typename }"}',
  });
  expect(response.status).toBe(400);
});

test('no example needs a quarter of a limit, and the schema can be asked for', async () => {
  const { maxTokens, maxDepth, ...usual } = readSettings({});
  const quarter = {
    maxTokens: maxTokens / 4,
    maxCost: usual.maxCost / 4,
    maxFields: usual.maxFields / 4,
    maxRootFields: usual.maxRootFields / 4,
    maxAliases: usual.maxAliases / 4,
    maxDirectives: usual.maxDirectives / 4,
  };
  const server = await serve(store, quarter);
  for (const { query, variables } of await readExamples()) {
    expect((await ask(server.url, query, JSON.parse(variables ?? '{}'))).errors).toBeUndefined();
  }
  const whole = { descriptions: true, inputValueDeprecation: true, specifiedByUrl: true, oneOf: true } as const;
  const { data, errors } = await ask(server.url, getIntrospectionQuery(whole));
  expect(errors).toBeUndefined();
  expect(data.__schema.types.length).toBeGreaterThan(50);
  await server.close();
});

test('introspection can be switched off, and mistakes then tell no name of the schema', async () => {
  const server = await serve(store, { introspection: false });
  const { errors } = await ask(server.url, '{ __schema { types { name } } }');
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'INTROSPECTION_DISABLED' }]);
  expect(errors?.[0]?.message).toBe('This server does not tell its schema; ask who runs it for schema.graphql.');
  const slip = await ask(server.url, '{ claimz { totalCount } }');
  expect(slip.errors?.[0]?.message).not.toContain('claims');
  expect((await ask(strict.url, '{ claimz { totalCount } }')).errors?.[0]?.message).toContain('claims');
  expect((await ask(server.url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
  await server.close();
});

test('a list of operations is refused, unless it is let through', async () => {
  const body = JSON.stringify([{ query: '{ stats { claims } }' }, { query: '{ claimz }' }]);
  const send = async (url: string) =>
    (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json() as Promise<unknown>;
  expect(await send(strict.url)).toEqual({
    errors: [
      {
        message: 'The body is a list of operations; send each in a request of its own.',
        extensions: { code: 'BATCHING_DISABLED', requestId: expect.any(String) },
      },
    ],
  });
  const server = await serve(store, { batching: true });
  expect(await send(server.url)).toEqual([
    expect.objectContaining({ data: { stats: { claims: 4 } } }),
    { errors: [expect.objectContaining({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED', requestId: expect.any(String) } })] },
  ]);
  await server.close();
});
