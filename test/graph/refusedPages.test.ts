import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { cursorOf } from '#graph/cursor.ts';
import { ask } from './ask.ts';
import { listsOf } from './listsOf.ts';
import { openSeededStore } from './openSampleStore.ts';
import { longestList, questionOf, readPage } from './readList.ts';
import { serveStore } from './serveStore.ts';

const served = serveStore(openSeededStore);

const LISTS = listsOf(buildSchema(readFileSync('schema.graphql', 'utf8'))).map(
  (list) => [`${list.on}.${list.name}`, list] as const,
);

const SIZE = { code: 'BAD_USER_INPUT', limit: 100 };
const CURSOR = { code: 'INVALID_CURSOR' };

test.each(LISTS)('%s refuses what no page is, with a code', async (_, field) => {
  const list = await longestList(served.url, field);
  const { edges } = await readPage(list, ['first: 1'], 'edges { cursor }');
  const cursor: string = edges[0].cursor;
  const [name, own, ...place] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  expect(name).toBe(`${field.on}.${field.name}`);
  const others = field.orders
    .flatMap((order) => [`${order} ASC`, `${order} DESC`])
    .filter((order) => order !== own)
    .map((order) => `orderBy: { field: ${order.replace(' ', ', direction: ')} }`);
  const refused: (readonly [string, Record<string, unknown>])[] = [
    ['first: 0', SIZE],
    ['first: -1', SIZE],
    ['first: 101', SIZE],
    ['last: 0', SIZE],
    ['last: 2147483647', SIZE],
    ['first: 1, last: 1', { code: 'BAD_USER_INPUT' }],
    ['first: 2147483648', { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['after: ""', CURSOR],
    [`before: "${cursor.slice(0, -3)}"`, CURSOR],
    [`after: "${cursor}="`, CURSOR],
    [`after: "${cursorOf({ list: 'Query.search', order: 'RANK' }, [1])}"`, CURSOR],
    [`after: "${cursorOf({ list: name, order: own }, [])}"`, CURSOR],
    // A place that the list could have, in another list of the same order.
    [`before: "${cursorOf({ list: `${name}s`, order: own }, place)}"`, CURSOR],
    ...others.map((order) => [`after: "${cursor}", ${order}`, CURSOR] as const),
  ];
  for (const [args, extensions] of refused) {
    const { errors } = await ask(served.url, questionOf(list, [args], 'totalCount'));
    expect([args, errors?.[0]?.extensions]).toEqual([args, extensions]);
  }
});

test.each([
  ['speakers { nodes { reversals(first: 0) { asserts: __typename } } }', 20],
  ['claims { nodes { similarClaims(first: 21) { score } } }', 20],
  ['search(text: "dam", first: 101) { totalCount }', 100],
  ['search(text: "dam", first: 0) { totalCount }', 100],
  [`nodes(ids: ${JSON.stringify(Array(101).fill('claim_1'))}) { id }`, 100],
  [`claims(filter: { text: "${'a'.repeat(1001)}" }) { totalCount }`, 1000],
])('%s asks for more than there is, and the error says how much that is', async (question, limit) => {
  const { errors } = await ask(served.url, `{ ${question} }`);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(String(limit)),
    extensions: { code: 'BAD_USER_INPUT', limit },
  });
});
