import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '#store/store.ts';
import type { RunningServer } from '../../src/server.ts';
import { ask, read, serve } from './ask.ts';
import { openEmptyStore } from './openSampleStore.ts';

let store: Store;
let server: RunningServer;
beforeEach(async () => {
  store = await openEmptyStore();
  server = await serve(store);
  await add(1, 3, 5, 7, 9);
});
afterEach(async () => {
  await server?.close();
  await store?.close();
});

const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String) {
  claims(first: $first, after: $after, last: $last, before: $before, orderBy: { field: ID, direction: ASC }) {
    nodes { text } edges { cursor node { text } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function add(...numbers: number[]): Promise<void> {
  const texts = numbers.map((number) => String(number).padStart(3, '0'));
  await store.write.claim.createMany({ data: texts.map((text) => ({ id: text, text, searchText: text })) });
}

async function page(variables: Record<string, unknown>) {
  const { claims } = await read(server.url, QUERY, variables);
  return { ...claims, numbers: claims.nodes.map((claim: { text: string }) => Number(claim.text)) };
}

test('a list is read forwards, page by page, to its end', async () => {
  const first = await page({ first: 2 });
  expect(first).toMatchObject({ numbers: [1, 3], totalCount: 5, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  expect(first.pageInfo.endCursor).toBe(first.edges[1].cursor);
  const second = await page({ first: 2, after: first.pageInfo.endCursor });
  expect(second).toMatchObject({ numbers: [5, 7], totalCount: 5, pageInfo: { hasNextPage: true, hasPreviousPage: true } });
  const third = await page({ first: 2, after: second.pageInfo.endCursor });
  expect(third).toMatchObject({ numbers: [9], pageInfo: { hasNextPage: false } });
  const beyond = await page({ first: 2, after: third.pageInfo.endCursor });
  expect(beyond).toMatchObject({
    numbers: [],
    totalCount: 5,
    pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
  });
});

test('a list is read backwards, each page in the order of the list', async () => {
  const last = await page({ last: 2 });
  expect(last).toMatchObject({ numbers: [7, 9], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  const middle = await page({ last: 2, before: last.pageInfo.startCursor });
  expect(middle).toMatchObject({ numbers: [3, 5], pageInfo: { hasNextPage: true, hasPreviousPage: true } });
  const start = await page({ last: 2, before: middle.pageInfo.startCursor });
  expect(start).toMatchObject({ numbers: [1], pageInfo: { hasNextPage: true, hasPreviousPage: false } });
});

test('what is added between two pages is neither given twice nor makes others be left out', async () => {
  const first = await page({ first: 2 });
  await add(2, 4, 8, 11);
  const second = await page({ first: 3, after: first.pageInfo.endCursor });
  expect(second.numbers).toEqual([4, 5, 7]);
  expect((await page({ first: 100, after: second.pageInfo.endCursor })).numbers).toEqual([8, 9, 11]);
  expect((await page({ last: 100, before: second.pageInfo.startCursor })).numbers).toEqual([1, 2, 3]);
});

test('between two cursors stands what is behind the one and before the other', async () => {
  const { edges } = await page({});
  const between = { after: edges[0].cursor, before: edges[4].cursor };
  expect((await page({ ...between, first: 2 })).numbers).toEqual([3, 5]);
  expect((await page({ ...between, last: 2 })).numbers).toEqual([5, 7]);
});

test('without first and last a page has twenty entries', async () => {
  await add(...Array.from({ length: 30 }, (_, index) => 100 + index));
  expect((await page({})).numbers).toHaveLength(20);
  expect((await page({ first: 100 })).numbers).toHaveLength(35);
});

test.each([
  [{ first: 0 }, '`first` is 0; a page has 1 to 100 entries.'],
  [{ first: 101 }, '`first` is 101; a page has 1 to 100 entries.'],
  [{ last: -1 }, '`last` is -1; a page has 1 to 100 entries.'],
  [{ first: 1, last: 1 }, 'give one of the two'],
  [{ after: 'what?' }, 'The cursor in `after` or `before` is none of this list'],
  [{ before: '' }, 'The cursor in `after` or `before` is none of this list'],
  [{ after: Buffer.from('["1","2"]').toString('base64url') }, 'is none of this list'],
  [{ after: Buffer.from('[null]').toString('base64url') }, 'is none of this list'],
  [{ after: Buffer.from('[{}]').toString('base64url') }, 'is none of this list'],
  [{ after: Buffer.from('["ID",7]').toString('base64url') }, 'is none of this list'],
  [{ after: Buffer.from('["ID","1","2"]').toString('base64url') }, 'is none of this list'],
  [{ after: Buffer.from('["Query.quotes","ID ASC","1"]').toString('base64url') }, 'is none of this list'],
  [
    { after: Buffer.from('["Query.claims","LAST_SEEN DESC",5,"1"]').toString('base64url') },
    'in the order LAST_SEEN DESC, and it is asked for in the order ID ASC',
  ],
  [{ before: Buffer.from('["Query.claims","ID DESC","1"]').toString('base64url') }, 'in the order ID DESC'],
])('%j is refused', async (variables, message) => {
  const { errors } = await ask(server.url, QUERY, variables);
  const code = 'after' in variables || 'before' in variables ? 'INVALID_CURSOR' : 'BAD_USER_INPUT';
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code } });
});
