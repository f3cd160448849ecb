import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#store/store.ts';
import type { RunningServer } from '../../src/server.ts';
import { type Answer, ask, serve } from '../graph/ask.ts';
import { openSampleStore } from '../graph/openSampleStore.ts';

let store: Store;
let server: RunningServer;
let statements = 0;
beforeAll(async () => {
  store = await openSampleStore(() => {
    statements += 1;
  });
  server = await serve(store);
});
afterAll(async () => {
  await server?.close();
  await store?.close();
});
beforeEach(() => {
  statements = 0;
});
// Whatever was sent, the next one is answered.
afterEach(async () => {
  expect((await ask(server.url, '{ stats { claims } }')).data).toEqual({ stats: { claims: 4 } });
});

const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ');
const nest = (count: number, open: string, core: string, close: string) => open.repeat(count) + core + close.repeat(count);

async function post(body: string, contentType = 'application/json') {
  const response = await fetch(server.url, { method: 'POST', headers: { 'content-type': contentType }, body });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

describe('a document is refused before anything is read:', () => {
  test.each([
    ['a flood of aliases at the top', `{ ${times(300, (index) => `a${index}: stats { claims }`)} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['a flood of aliases', `{ stats { ${times(600, (index) => `a${index}: claims`)} } }`, 'TOO_MANY_ALIASES'],
    [
      'a flood of aliases in a fragment',
      `{ ${times(19, () => '...F')} } fragment F on Query { a: stats { b: claims c: claims } }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'pages within pages',
      '{ claims(first: 100) { nodes { quotes(first: 100) { nodes { article { quotes(first: 100) { nodes { id } } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'many fragments in a circle',
      `{ ...F0 } ${times(200, (index) => `fragment F${index} on Query { ...F${(index + 1) % 200} }`)}`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that spread each other over and over',
      `{ stats { ...F0 } } ${times(30, (index) => `fragment F${index} on Stats { ${times(20, () => `...F${index + 1}`)} }`)} fragment F30 on Stats { claims }`,
      'TOO_MANY_FIELDS',
    ],
    ['a field over and over', `{ ${times(1_900, () => '__typename')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a field with fields over and over', `{ stats { ${times(1_900, () => 'claims')} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a field more often than anybody needs it',
      `{ stats { ${times(21, () => '...F')} } } fragment F on Stats { ${times(100, () => 'claims')} }`,
      'TOO_MANY_FIELDS',
    ],
    [
      'arguments that differ',
      `{ ${times(190, (index) => `claims(first: ${index}) { totalCount }`)} }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a directive over and over', `{ __typename ${times(200, () => '@include(if: true)')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['unknown directives', `{ __typename ${times(900, (index) => `@d${index}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a directive on each field',
      `{ stats { ${times(150, (index) => `a${index}: claims @skip(if: false)`)} } }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'a directive on each of many fragments',
      `{ ${times(90, () => '... @skip(if: false) { stats { claims } }')} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      'a directive on each spread',
      `{ stats { ${times(200, () => '...F @skip(if: false)')} } } fragment F on Stats { claims }`,
      'TOO_MANY_DIRECTIVES',
    ],
    ['fields within fields', `{ claims { nodes ${nest(200, '{ opposite ', '{ id }', '}')} } }`, 'QUERY_TOO_DEEP'],
    [
      'the schema within the schema',
      `{ __schema { types ${nest(20, '{ fields { type ', '{ name }', '} }')} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'types of types',
      `{ __type(name: "Claim") { fields { type ${nest(40, '{ ofType ', '{ name }', '}')} } } }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'the whole schema over and over',
      `{ ${times(25, (index) => `a${index}: __schema { types { fields { args { type { name } } } } }`)} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      'a list within lists',
      `{ claims(filter: {status: ${nest(900, '[', 'DENIED', ']')}}) { totalCount } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'an object within objects',
      `{ claims(filter: ${nest(450, '{a: ', '1', '}')}) { totalCount } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['brackets without an end', '['.repeat(100_000), 'GRAPHQL_PARSE_FAILED'],
    ['braces without an end', '{a'.repeat(50_000), 'TOO_MANY_TOKENS'],
    ['a number without an end', `{ claims(first: ${'9'.repeat(100_000)}) { totalCount } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a name without an end', `{ ${'a'.repeat(100_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['many words', `{ ${times(100_000, () => 'a')} }`, 'TOO_MANY_TOKENS'],
    ['many variables', `query (${times(390, (index) => `$v${index}: Int`)}) { __typename }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['many operations', times(390, (index) => `query Q${index} { __typename }`), 'OPERATION_RESOLUTION_FAILURE'],
    ['many operations of one name', times(390, () => 'query Q { __typename }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { claims { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['NUL among the words', '{ stats\u0000 { claims } }', 'GRAPHQL_PARSE_FAILED'],
    ['half a character', '{ claims(filter: {text: "\\ud800"}) { totalCount } }', 'GRAPHQL_PARSE_FAILED'],
    ['a field of every object', '{ __proto__ }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a type of every object',
      '{ __type(name: "toString") { name } ...F } fragment F on constructor { a }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (_, query, code) => {
    const { data, errors } = await ask(server.url, query);
    expect(data).toBeFalsy();
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
    expect(JSON.stringify(errors).length).toBeLessThan(200_000);
    expect(statements).toBe(0);
  });
});

describe('variables are refused before anything is read:', () => {
  const PAGES = `query ($first: Int) { claims(first: $first) { nodes { quotes(first: $first) { nodes { article { quotes(first: $first) { nodes { id } } } } } } } }`;
  const FILTER = 'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }';
  test.each([
    ['pages within pages', PAGES, { first: 100 }, 'QUERY_TOO_COSTLY'],
    ['many wrong values', FILTER, { filter: { status: Array(20_000).fill('WRONG') } }, 'BAD_USER_INPUT'],
    ['lists within lists', FILTER, { filter: { status: JSON.parse(nest(1_000, '[', '', ']')) } }, 'BAD_USER_INPUT'],
    [
      'many unknown fields',
      FILTER,
      { filter: Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f${index}`, 1])) },
      'BAD_USER_INPUT',
    ],
    ['a text without an end', FILTER, { filter: { text: 'x'.repeat(200_000) } }, 'BAD_USER_INPUT'],
    ['a value that is none', PAGES, { first: 1e308 }, 'BAD_USER_INPUT'],
  ])('%s', async (_, query, variables, code) => {
    const { data, errors } = await ask(server.url, query, variables);
    expect(data).toBeFalsy();
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
    expect(JSON.stringify(errors).length).toBeLessThan(100_000);
    expect(statements).toBe(0);
  });
});

describe('a request is refused before GraphQL:', () => {
  test.each([
    ['broken JSON', '{"query":', undefined, 400, 'BAD_REQUEST'],
    ['no JSON', 'claims', undefined, 400, 'BAD_REQUEST'],
    ['a number', '7', undefined, 400, 'BAD_REQUEST'],
    ['null', 'null', undefined, 400, 'BAD_REQUEST'],
    ['no query', '{"operationName":"A"}', undefined, 400, 'BAD_REQUEST'],
    ['a query that is no text', '{"query":{"kind":"Document"}}', undefined, 400, 'BAD_REQUEST'],
    ['variables that are no object', '{"query":"{ __typename }","variables":[1]}', undefined, 400, 'BAD_REQUEST'],
    ['the prototype of every object', '{"query":"{ __typename }","__proto__":{"query":"{ a }"}}', undefined, 400, 'BAD_REQUEST'],
    [
      'the prototype among the variables',
      '{"query":"{ __typename }","variables":{"__proto__":{"first":1}}}',
      undefined,
      400,
      'BAD_REQUEST',
    ],
    [
      'the constructor of every object',
      '{"query":"{ __typename }","variables":{"constructor":{"prototype":{}}}}',
      undefined,
      400,
      'BAD_REQUEST',
    ],
    ['a list', '[{"query":"{ __typename }"}]', undefined, 400, 'BATCHING_DISABLED'],
    ['a long list', `[${Array(3_000).fill('{"query":"{ stats { claims } }"}').join()}]`, undefined, 400, 'BATCHING_DISABLED'],
    ['brackets without an end', '['.repeat(200_000), undefined, 400, 'BAD_REQUEST'],
    ['a body that is too large', `{"query":"${' '.repeat(300_000)}"}`, undefined, 413, 'PAYLOAD_TOO_LARGE'],
    ['a form', 'query=%7B__typename%7D', 'application/x-www-form-urlencoded', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a file', '--x--', 'multipart/form-data; boundary=x', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a content type that is none', '{}', 'json', 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ] as const)('%s', async (_, body, contentType, status, code) => {
    const answer = await post(body, contentType);
    expect([answer.status, answer.errors?.map(({ extensions }) => extensions.code)]).toEqual([status, [code]]);
    expect(statements).toBe(0);
  });

  test('a query in the address that is longer than an address may be', async () => {
    const response = await fetch(`${server.url}?query=${'a'.repeat(100_000)}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect([response.status, await response.json()]).toMatchObject([
      431,
      { errors: [{ extensions: { code: 'HEADERS_TOO_LARGE' } }] },
    ]);
  });
});

describe('odd, but to be answered:', () => {
  const FILTER = 'query ($text: String) { claims(filter: {text: $text}) { totalCount } }';
  test.each([
    ['names of every object', '{ __proto__: stats { constructor: claims toString: claims } }', {}],
    ['variables that nobody asked for', '{ __typename }', { toString: 1, hasOwnProperty: { a: 1 } }],
    ['NUL', FILTER, { text: 'a\u0000b' }],
    ['half a character', FILTER, { text: '\ud83d' }],
    ['signs that mean something in SQL', FILTER, { text: `%_\\'"; drop table "Claim" --` }],
    ['an id without an end', 'query ($id: ID!) { claim(id: $id) { id } }', { id: `claim_${'x'.repeat(200_000)}` }],
    [
      'as many values as fit',
      'query ($kind: [QuoteKind!]) { quotes(filter: {kind: $kind}) { totalCount } }',
      { kind: Array(20_000).fill('DIRECT') },
    ],
    ['a long comment', `{ __typename } #${'x'.repeat(200_000)}`, {}],
  ])('%s', async (_, query, variables) => {
    const { data, errors, status } = await ask(server.url, query, variables);
    expect([status, errors]).toEqual([200, undefined]);
    expect(data).toBeTruthy();
  });
});
