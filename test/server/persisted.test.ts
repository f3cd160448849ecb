import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/store.ts';
import { ServerError } from '../../src/server/serverError.ts';
import type { RunningServer } from '../../src/server.ts';
import { type Answer, ask, serve } from '../graph/ask.ts';
import { openSampleStore } from '../graph/openSampleStore.ts';

const DOCUMENT = 'query Count { stats { claims } }\n';
const WITH_VARIABLE = 'query Few($first: Int) { claims(first: $first) { nodes { id } totalCount } }';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const persistedQuery = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash(text) } } });

let folder: string;
let store: Store;
let server: RunningServer;
let strict: RunningServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-documents-'));
  await writeFile(join(folder, 'count.graphql'), DOCUMENT);
  await writeFile(join(folder, 'few.graphql'), WITH_VARIABLE);
  await writeFile(join(folder, 'notes.txt'), 'not a document');
  store = await openSampleStore();
  server = await serve(store, { persistedDocuments: folder });
  strict = await serve(store, { persistedDocuments: folder, persistedOnly: true, batching: true });
});
afterAll(async () => {
  await server?.close();
  await strict?.close();
  await store?.close();
  await rm(folder, { recursive: true });
});

async function send(body: unknown, url = server.url): Promise<Pick<Answer, 'data' | 'errors' | 'status'>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

const get = async (search: Record<string, string>) => {
  const response = await fetch(`${server.url}?${new URLSearchParams(search)}`, {
    headers: { 'apollo-require-preflight': 'yes' },
  });
  return (await response.json()) as Answer;
};
const COUNTED = { stats: { claims: 4 } };

describe('a document that the server was given', () => {
  test.each([
    ['documentId', { documentId: hash(DOCUMENT) }],
    ['the name of its file', { documentId: 'count' }],
    ['documentId with its kind of hash', { documentId: `sha256:${hash(DOCUMENT)}` }],
    ['the hash of a persisted query', persistedQuery(DOCUMENT)],
  ])('is asked for by %s', async (_, body) => {
    expect((await send(body)).data).toEqual(COUNTED);
    expect((await send(body, strict.url)).data).toEqual(COUNTED);
  });

  test('takes variables', async () => {
    const { data } = await send({ documentId: hash(WITH_VARIABLE), variables: { first: 1 } });
    expect([data.claims.nodes.length, data.claims.totalCount]).toEqual([1, 4]);
  });

  test('is asked for by GET, so that a cache can keep the answer', async () => {
    expect((await get({ documentId: hash(DOCUMENT) })).data).toEqual(COUNTED);
    const { data } = await get({ documentId: hash(WITH_VARIABLE), variables: '{"first":1}', operationName: 'Few' });
    expect(data.claims.nodes).toHaveLength(1);
    expect((await get({ extensions: JSON.stringify(persistedQuery(DOCUMENT).extensions) })).data).toEqual(COUNTED);
  });

  test('is one of several in a list', async () => {
    const response = await send([{ documentId: hash(DOCUMENT) }, { query: '{ __typename }' }], strict.url);
    expect(Object.values(response).slice(0, 2)).toMatchObject([
      { data: COUNTED },
      { errors: [{ extensions: { code: 'PERSISTED_DOCUMENTS_ONLY' } }] },
    ]);
  });

  test.each(['0'.repeat(64), 'notes', 'count.graphql', '', 7, null, '__proto__', ['a']])(
    'is not found by the id %j',
    async (documentId) => {
      const { status, errors } = await send({ documentId });
      expect([status, errors]).toMatchObject([400, [{ extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }]]);
    },
  );
});

test('no other document is answered where only those are', async () => {
  const { status, errors } = await send({ query: '{ stats { claims } }' }, strict.url);
  expect([status, errors]).toMatchObject([403, [{ extensions: { code: 'PERSISTED_DOCUMENTS_ONLY' } }]]);
  const own = { query: '{ stats { quotes } }', ...persistedQuery('{ stats { quotes } }') };
  expect((await send(own, strict.url)).errors).toMatchObject([{ extensions: { code: 'PERSISTED_DOCUMENTS_ONLY' } }]);
  expect((await send(persistedQuery('{ stats { quotes } }'), strict.url)).errors?.[0]?.extensions.code).toBe(
    'PERSISTED_QUERY_NOT_FOUND',
  );
  expect((await ask(strict.url, DOCUMENT)).data).toEqual(COUNTED);
});

describe('automatic persisted queries', () => {
  const QUERY = '{ stats { quotes } }';

  test('are kept from the first time on', async () => {
    expect((await send(persistedQuery(QUERY))).errors).toMatchObject([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    const first = await send({ query: QUERY, ...persistedQuery(QUERY) });
    expect(first.errors).toBeUndefined();
    expect((await send(persistedQuery(QUERY))).data).toEqual(first.data);
  });

  test('are kept only under their own hash, and only if they are answered', async () => {
    expect((await send({ query: QUERY, ...persistedQuery('another') })).errors).toMatchObject([
      { extensions: { code: 'BAD_REQUEST' } },
    ]);
    const version = { query: QUERY, extensions: { persistedQuery: { version: 2, sha256Hash: hash(QUERY) } } };
    expect((await send(version)).errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    const wrong = '{ nothing }';
    await send({ query: wrong, ...persistedQuery(wrong) });
    expect((await send(persistedQuery(wrong))).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('take no more memory than they may: the ones not asked for longest are forgotten', async () => {
    const own = await serve(store);
    await send({ query: QUERY, ...persistedQuery(QUERY) }, own.url);
    for (let count = 0; count < 45; count += 1) {
      const query = `{ __typename } #${String(count).padEnd(200_000)}`;
      expect((await send({ query, ...persistedQuery(query) }, own.url)).errors).toBeUndefined();
    }
    expect((await send(persistedQuery(QUERY), own.url)).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    await own.close();
  });
});

describe('documents come', () => {
  const start = async (name: string, content: string) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return serve(store, { persistedDocuments: path });
  };

  test.each([
    ['a table of ids and texts', JSON.stringify({ count: DOCUMENT })],
    [
      'a manifest',
      JSON.stringify({ format: 'any', version: 1, operations: [{ id: 'count', name: 'Count', type: 'query', body: DOCUMENT }] }),
    ],
  ])('as %s', async (_, content) => {
    const own = await start('documents.json', content);
    expect((await send({ documentId: 'count' }, own.url)).data).toEqual(COUNTED);
    await own.close();
  });

  test.each([
    [
      'what is no table',
      '[1]',
      /^The persisted documents at .*documents\.json cannot be read; set SAYSO_PERSISTED_DOCUMENTS to .*\.$/,
    ],
    ['what is no JSON', '{', /cannot be read/],
    [
      'a document that does not fit the schema',
      '{"count": "{ nothing }"}',
      /^The persisted document count of .* cannot be answered: Cannot query field "nothing" on type "Query"\. Mend it, or take it out\.$/,
    ],
    ['a document that is none', '{"count": "{"}', /^The persisted document count of .* cannot be answered: Syntax Error/],
  ])('not as %s', async (_, content, message) => {
    const failure = await start('documents.json', content).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ServerError);
    expect((failure as Error).message).toMatch(message);
  });

  test('not from where nothing is', async () => {
    await expect(serve(store, { persistedDocuments: join(folder, 'nowhere') })).rejects.toThrow('cannot be read');
  });
});
