import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDocuments } from '#intake/readDocuments.ts';
import { seed } from '#seeding/seed.ts';
import type { Store } from '#store/store.ts';
import type { RunningServer } from '../../src/server.ts';
import { type Answer, serve } from '../graph/ask.ts';
import { openEmptyStore } from '../graph/openSampleStore.ts';
import { dumpStore } from '../store/dumpStore.ts';

const KEY = 'a-key-for-tests';
const FILE = 'seed/articles/01-kestrel-dam.txt';
const TEXT = readFileSync(FILE, 'utf8');
const SHORT = 'TARN (Reuters) - “The Merrow bridge is safe,” Mayor Ilse Ortell told Reuters on Monday.';

let store: Store;
let server: RunningServer;
beforeEach(async () => {
  store = await openEmptyStore();
  server = await serve(store, { apiKey: KEY, maxText: 20_000, maxBody: 2_000 });
});
afterEach(async () => {
  await server?.close();
  await store?.close();
});

const INGEST = `mutation Ingest($input: IngestInput!) {
  ingest(input: $input) {
    articles { added article { headline publisher publishedAt urls quotes { totalCount } } }
    added { articles quotes denials claims speakers }
    alreadyThere
    userErrors { code message path }
  }
}`;

async function send(body: unknown, headers: Record<string, string> = { authorization: `Bearer ${KEY}` }, url = server.url) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

const ingest = (input: object) => send({ query: INGEST, variables: { input } });
const NOTHING = { articles: 0, quotes: 0, denials: 0, claims: 0, speakers: 0 };

test('a text is added with all that is found in it, and the answer says what that is', async () => {
  const { data, errors } = await ingest({
    text: SHORT,
    publisher: ' The Tarn Post ',
    url: 'https://tarn.example/bridge',
    publishedAt: '2026-05-03',
  });
  expect(errors).toBeUndefined();
  expect(data.ingest).toEqual({
    articles: [
      {
        added: true,
        article: {
          headline: null,
          publisher: 'The Tarn Post',
          publishedAt: '2026-05-03T00:00:00.000Z',
          urls: ['https://tarn.example/bridge'],
          quotes: { totalCount: 1 },
        },
      },
    ],
    added: { articles: 1, quotes: 1, denials: 0, claims: 1, speakers: 1 },
    alreadyThere: 0,
    userErrors: [],
  });
});

test('a long text is read while other requests are answered', async () => {
  const other = await serve(store, { apiKey: KEY });
  const text = Array.from({ length: 400 }, (_, number) => `“Pier ${number} of Dorn is safe,” Mayor Ilse Ortell said.\n\n`).join(
    '',
  );
  let isDone = false;
  const ingested = send({ query: INGEST, variables: { input: { text } } }, undefined, other.url).finally(() => {
    isDone = true;
  });
  let answered = 0;
  while (!isDone) {
    await (await fetch(new URL('/health', other.url))).text();
    answered += 1;
  }
  const { data } = await ingested;
  expect(data.ingest.added).toMatchObject({ articles: 1, quotes: 400 });
  // Whoever reads the text by itself answers none of them meanwhile.
  expect(answered).toBeGreaterThan(10);
  await other.close();
});

test('a text of several articles leaves what seeding it leaves, and can be sent again', async () => {
  const { data } = await ingest({ text: TEXT });
  const { articles, added, alreadyThere } = data.ingest;
  expect(articles.length).toBeGreaterThan(1);
  expect(added.articles).toBe(articles.length);
  expect([added.claims > 0, added.quotes > 0, added.denials > 0, alreadyThere]).toEqual([true, true, true, 0]);
  const once = await dumpStore(store);

  const again = (await ingest({ text: TEXT })).data.ingest;
  expect(again).toMatchObject({ added: NOTHING, alreadyThere: articles.length, userErrors: [] });
  expect(again.articles).toEqual(articles.map((article: object) => ({ ...article, added: false })));
  expect(await dumpStore(store)).toEqual(once);

  const seeded = await openEmptyStore();
  await seed(seeded, readDocuments([FILE]));
  const rows = (dump: Record<string, string[]>) => JSON.stringify(dump).replaceAll(/\\"addedAt\\":\\"[^"]*\\"/g, '');
  expect(rows(once as never)).toBe(rows((await dumpStore(seeded)) as never));
  await seeded.close();
});

test('two texts in one request see each other, in their order', async () => {
  const query = `mutation ($one: IngestInput!, $two: IngestInput!) {
    one: ingest(input: $one) { articles { article { urls } } }
    two: ingest(input: $two) { articles { added article { urls } } }
  }`;
  const one = { text: SHORT, url: 'https://one.example/' };
  const { data } = await send({ query, variables: { one, two: { text: SHORT, url: 'https://two.example/' } } });
  expect(data.one.articles).toEqual([{ article: { urls: ['https://one.example/'] } }]);
  expect(data.two.articles).toEqual([{ added: false, article: { urls: ['https://one.example/', 'https://two.example/'] } }]);
});

test('an article that fails to be written leaves nothing of the others', async () => {
  await store.write.$executeRawUnsafe('drop table "ClaimFacet"');
  const { data, errors } = await ingest({ text: TEXT });
  expect(data).toBeNull();
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(await store.write.article.count()).toBe(0);
  expect(await store.write.speaker.count()).toBe(0);
});

test.each([
  [{ text: '' }, 'TEXT_EMPTY', 'text'],
  [{ text: ' \n\t ' }, 'TEXT_EMPTY', 'text'],
  [{ text: 'a'.repeat(20_001) }, 'TEXT_TOO_LONG', 'text'],
  [{ text: 'Tarn\u0000' }, 'TEXT_NOT_PLAIN', 'text'],
  [{ text: SHORT, publisher: ' ' }, 'PUBLISHER_INVALID', 'publisher'],
  [{ text: SHORT, publisher: 'The\nPost' }, 'PUBLISHER_INVALID', 'publisher'],
  [{ text: SHORT, url: 'javascript:alert(1)' }, 'URL_INVALID', 'url'],
  [{ text: SHORT, url: 'https://tarn.example/\u0000' }, 'URL_INVALID', 'url'],
  [{ text: SHORT, publisher: 'The\u0000Post' }, 'PUBLISHER_INVALID', 'publisher'],
  [{ text: SHORT, url: `https://tarn.example/${'a'.repeat(2_000)}` }, 'URL_INVALID', 'url'],
  [{ text: SHORT, publishedAt: 'yesterday' }, 'PUBLISHED_AT_INVALID', 'publishedAt'],
  [{ text: SHORT, publishedAt: '2026-02-30' }, 'PUBLISHED_AT_INVALID', 'publishedAt'],
  [{ text: SHORT, publishedAt: '2999-01-01' }, 'PUBLISHED_AT_IN_FUTURE', 'publishedAt'],
])('what is wrong with an input is told by a code and its path: %j', async (input, code, field) => {
  const { data, errors } = await ingest(input);
  expect(errors).toBeUndefined();
  expect(data.ingest).toEqual({
    articles: [],
    added: NOTHING,
    alreadyThere: 0,
    userErrors: [{ code, message: expect.stringMatching(/^The .*\.$/), path: ['input', field] }],
  });
  expect(await store.write.article.count()).toBe(0);
});

test('half a character is stored as what stands for it, and found by it', async () => {
  const input = { text: SHORT.replace('safe', 's\ud800fe'), publisher: 'Post \udc00', url: 'https://tarn.example/\ud800' };
  const { data } = await ingest(input);
  const article = { publisher: 'Post \ufffd', urls: ['https://tarn.example/\ufffd'], quotes: { totalCount: 1 } };
  expect(data.ingest.articles).toMatchObject([{ added: true, article }]);
  expect((await ingest(input)).data.ingest).toMatchObject({ alreadyThere: 1, articles: [{ added: false, article }] });
  const query =
    'query ($text: String!, $publisher: [String!]) { quotes(filter: { text: $text }) { totalCount } articles(filter: { publisher: $publisher }) { totalCount } }';
  const found = await send({ query, variables: { text: 's\udc00fe', publisher: ['Post \0'] } });
  expect(found.data).toEqual({ quotes: { totalCount: 1 }, articles: { totalCount: 1 } });
});

test('everything that is wrong is told at once', async () => {
  const { data } = await ingest({ text: '', url: 'tarn', publishedAt: 'soon' });
  expect(data.ingest.userErrors.map(({ code }: { code: string }) => code)).toEqual([
    'TEXT_EMPTY',
    'URL_INVALID',
    'PUBLISHED_AT_INVALID',
  ]);
});

test.each([
  ['no key', {}],
  ['another key', { authorization: 'Bearer another' }],
  ['a part of the key', { authorization: `Bearer ${KEY.slice(0, -1)}` }],
  ['the key in another form', { authorization: `Basic ${KEY}` }],
])('with %s nothing is written', async (_, headers) => {
  const { data, errors } = await send(
    { query: INGEST, variables: { input: { text: SHORT } } },
    headers as Record<string, string>,
  );
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ path: ['ingest'], extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(await store.write.article.count()).toBe(0);
});

test('without a key in the settings mutations are switched off', async () => {
  const closed = await serve(store);
  const { errors } = await send({ query: INGEST, variables: { input: { text: SHORT } } }, undefined, closed.url);
  expect(errors).toMatchObject([
    {
      message: 'Mutations are switched off; who runs the server sets SAYSO_API_KEY to switch them on.',
      extensions: { code: 'MUTATIONS_DISABLED' },
    },
  ]);
  await closed.close();
});

test('only who has the key may send a body as large as articles are', async () => {
  const body = { query: INGEST, variables: { input: { text: `${SHORT} ${'It rained. '.repeat(300)}` } } };
  expect((await send(body)).data.ingest.added.articles).toBe(1);
  const { status, errors } = await send(body, {});
  expect([status, errors?.[0]?.extensions]).toMatchObject([413, { code: 'PAYLOAD_TOO_LARGE', limit: 2_000 }]);
});

test('no mutation is made by GET', async () => {
  const query = encodeURIComponent(`mutation { ingest(input: {text: "${SHORT}"}) { alreadyThere } }`);
  const response = await fetch(`${server.url}?query=${query}`, {
    headers: { 'apollo-require-preflight': 'yes', authorization: `Bearer ${KEY}` },
  });
  expect([response.status, await response.json()]).toMatchObject([405, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
  expect(await store.write.article.count()).toBe(0);
});
