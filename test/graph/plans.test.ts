import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { scansOf } from '../store/scansOf.ts';
import { read } from './ask.ts';
import { listsOf } from './listsOf.ts';
import { openSeededStore } from './openSampleStore.ts';
import { longestList, readPage } from './readList.ts';
import { serveStore } from './serveStore.ts';

const statements: string[] = [];
const served = serveStore(() => openSeededStore((sql) => statements.push(sql)));

const LISTS = listsOf(buildSchema(readFileSync('schema.graphql', 'utf8'))).map(
  (list) => [`${list.on}.${list.name}`, list] as const,
);

/** So small a table PostgreSQL would rather read in its order than find some of its rows and sort them. */
const IN_ORDER = / order by [^()]* limit \$\d+$/;

/** The steps of the statements of a task that go through all rows of a table. */
async function scansWhile(task: () => Promise<unknown>): Promise<string[]> {
  statements.length = 0;
  await task();
  const asked = new Set(statements);
  expect(asked.size).toBeGreaterThan(0);
  const scans: string[] = [];
  for (const sql of asked)
    for (const scan of await scansOf(served.store, sql.replace(IN_ORDER, ''))) scans.push(`${scan}: ${sql}`);
  return scans;
}

test('a scan would be found', async () => {
  expect(await scansWhile(() => read(served.url, '{ claims(filter: { text: "dam" }) { totalCount } }'))).not.toHaveLength(0);
});

test.each(LISTS)('%s goes on behind a cursor by an index, in every order', async (_, field) => {
  const list = await longestList(served.url, field);
  const orders = list.orders.flatMap((order) =>
    ['ASC', 'DESC'].map((direction) => [`orderBy: { field: ${order}, direction: ${direction} }`]),
  );
  for (const order of list.orders.length === 0 ? [[]] : orders) {
    const { pageInfo } = await readPage(list, ['first: 1', ...order], 'pageInfo { endCursor }');
    const next = ['first: 2', `after: "${pageInfo.endCursor}"`, ...order];
    expect([order, await scansWhile(() => readPage(list, next, 'nodes { __typename }'))]).toEqual([order, []]);
  }
});

const TRACE = `query ($id: ID!) { claim(id: $id) {
  text status knownOnlyByDenial singleOrigin unnamedOnly firstSeen lastSeen then: status(asOf: "2026-05-12T00:00:00Z")
  origins { totalCount edges { quoteCount node { name } } } opposite { text status } similarClaims { score claim { text status } }
  saidBy { totalCount nodes { name } } deniedBy { nodes { name } } articles { totalCount facets { publisher { value count } } nodes { headline } }
  quotes { totalCount facets { kind { value count } } edges { score reason node {
    text spans { text } voices { speaker { name } } chain { source { name } relay { name } } article { headline publisher urls } claims { claim { text status } }
  } } }
  denials { totalCount edges { reason node { form text voices { speaker { name } } claims { reason claim { text } } } } }
} }`;

const ARTICLE = `query ($id: ID!) { article(id: $id) {
  headline text publisher urls parts { kind } quotes(first: 100) { totalCount nodes {
    text spans { text } voices { speaker { name quotes { totalCount } } } chain { source { name } } claims { claim { text status denials { totalCount } } } denials { totalCount }
  } }
  denials { totalCount nodes { form text voices { speaker { name } } claims { claim { text status } } } }
  speakers { totalCount nodes { name } } claims { totalCount nodes { text status } } sources { totalCount nodes { name } } annotations { totalCount nodes { __typename } }
} }`;

test.each([
  ['trace of a claim', TRACE, '{ claims(first: 1, filter: { status: DENIED }) { nodes { id } } }'],
  ['page of an article', ARTICLE, '{ articles(first: 1) { nodes { id } } }'],
] as const)('the %s goes through no table', async (_, question, first) => {
  const [{ nodes }] = Object.values(await read(served.url, first)) as [{ nodes: { id: string }[] }];
  expect(await scansWhile(() => read(served.url, question, { id: nodes[0]?.id }))).toEqual([]);
});
