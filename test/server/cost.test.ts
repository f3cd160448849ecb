import { expect, test } from 'vitest';
import { ask, read, serve } from '../graph/ask.ts';
import { openSampleStore } from '../graph/openSampleStore.ts';
import { serveStore } from '../graph/serveStore.ts';

const served = serveStore(openSampleStore);

const refused = (cost: string) => [
  {
    message: `The query could cost ${cost}, and 300000 is the limit: each value that its answer could hold costs 1; ask for smaller pages with \`first\`, or in several queries.`,
    extensions: { code: 'QUERY_TOO_COSTLY', limit: 300_000 },
  },
];

const NESTED = `query ($first: Int, $last: Int = 100) {
  articles(first: $first) { nodes { quotes(last: $last) { nodes { article { quotes(first: $first) { nodes { text } } } } } } }
}`;

test('pages within pages within pages are refused, by what they could hold', async () => {
  const inner = '{ nodes { article { quotes(first: 100) { nodes { text } } } } }';
  const { data, errors, status } = await ask(served.url, `{ articles(first: 100) { nodes { quotes(first: 100) ${inner} } } }`);
  expect([data, status]).toEqual([undefined, 200]);
  expect(errors).toEqual(refused('2030201'));
});

test('sizes that come as variables are counted, and so are those that are left out', async () => {
  expect((await ask(served.url, NESTED, { first: 100 })).errors).toEqual(refused('2030201'));
  expect((await ask(served.url, NESTED, { first: 2 })).errors).toBeUndefined();
  const usual =
    '{ articles { nodes { quotes { nodes { article { quotes { nodes { article { quotes { nodes { id } } } } } } } } } } }';
  expect((await ask(served.url, usual)).errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
});

test('what was counted for some variables does not pass for others', async () => {
  const query = `query ($ids: [ID!]!, $order: OrderDirection!, $deep: Boolean!) {
    nodes(ids: $ids) { ... on Article { quotes(first: 100, orderBy: { field: PUBLISHED_AT, direction: $order }) {
      nodes { claims { claim { quotes(first: 100) @include(if: $deep) { nodes { text } } } } }
    } } }
  }`;
  const costOf = async (ids: readonly string[], order: string, deep: boolean) =>
    (await ask(served.url, query, { ids, order, deep })).errors?.map(({ extensions }) => extensions?.code);
  const [one, many] = [['article_a1towers'], Array.from({ length: 100 }, (_, index) => `article_${index}`)];
  for (const _ of ['first met', 'known', 'compiled']) {
    expect(await costOf(one, 'UPWARDS', true)).toEqual(['BAD_USER_INPUT']);
    expect(await costOf(one, 'ASC', true)).toBeUndefined();
    expect(await costOf(many, 'ASC', false)).toBeUndefined();
    expect(await costOf(many, 'UPWARDS', true)).toEqual(['BAD_USER_INPUT']);
    expect(await costOf(many, 'ASC', true)).toEqual(['QUERY_TOO_COSTLY']);
  }
});

test('a query whose variables do not fit has no cost, be it the first or a later one', async () => {
  const query = 'query ($t: DateTime) { claims(first: 7, filter: { asOf: $t }) { totalCount } }';
  const costs: unknown[] = [];
  for (const t of ['x', '2026-05-03T00:00:00Z', 'x']) {
    const body = JSON.stringify({ query, variables: { t } });
    const response = await fetch(served.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { extensions } = (await response.json()) as { extensions?: { cost: { requested: number } } };
    costs.push(extensions?.cost.requested);
  }
  expect(costs).toEqual([undefined, expect.any(Number), undefined]);
});

test('only the operation that is run is counted', async () => {
  const query = `query Small { stats { claims } } ${NESTED.replace('query', 'query Large').replaceAll('$first', '$size')}`;
  const send = async (operationName: string) => {
    const body = JSON.stringify({ query, operationName, variables: { size: 100 } });
    const response = await fetch(served.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return (await response.json()) as unknown;
  };
  expect(await send('Small')).toEqual({ data: { stats: { claims: 4 } }, extensions: { cost: { requested: 2, limit: 300_000 } } });
  expect(await send('Large')).toMatchObject({ errors: refused('2030201') });
});

test('where more fields are let through, fragments that spread each other over and over are not counted to the end', async () => {
  const patient = await serve(served.store, { maxFields: 100_000 });
  const fragments = [1, 2, 3, 4].map((next) => `fragment f${next - 1} on Stats { ${`...f${next} `.repeat(12)}}`);
  const query = `{ stats { ...f0 } } ${fragments.join(' ')} fragment f4 on Stats { claims }`;
  expect((await ask(patient.url, query)).errors).toEqual(refused('more than 300000'));
  await patient.close();
});

test('a whole page of articles with a page of quotes each is answered', async () => {
  const query =
    '{ articles(first: 100) { nodes { headline quotes(first: 100) { nodes { text voices { speaker { name } } } } } } }';
  expect((await read(served.url, query)).articles.nodes.length).toBeGreaterThan(0);
});

test('sizes and variables that are wrong are told as such', async () => {
  const size = await ask(served.url, NESTED, { first: 1_000, last: 1 });
  expect(size.errors?.[0]).toMatchObject({ message: '`first` is 1000; a page has 1 to 100 entries.' });
  const variable = await ask(served.url, NESTED, { first: 'many' });
  expect(variable.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
});
