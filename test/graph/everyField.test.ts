import { buildClientSchema, type GraphQLObjectType, type GraphQLSchema, getIntrospectionQuery, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import type { Store } from '#store/store.ts';
import { writeDocument } from '#store/writeDocument.ts';
import type { RunningServer } from '../../src/server.ts';
import { read, serve } from './ask.ts';
import { openSeededStore } from './openSampleStore.ts';
import { faultsOf, fieldsMet, printSelection, type Selected, selectAll } from './selection.ts';

/** The walk asks for more at once than any page does. */
const NO_LIMITS = { maxFields: 100_000, maxTokens: 100_000, maxAliases: 100_000, maxCost: 1_000_000_000, requestTimeout: 60_000 };

/** The types of records, and the list of all of each. */
const LISTS = [
  ['Article', 'articles'],
  ['Quote', 'quotes'],
  ['Speaker', 'speakers'],
  ['Source', 'sources'],
  ['Claim', 'claims'],
  ['Denial', 'denials'],
] as const;

/** What no bundled article has: a relay, an opposite, and somebody who changes sides. */
const MORE = [
  {
    publishedAt: '2026-05-03T09:00:00.000Z',
    text: `Mayor says Merrow bridge is safe

TARN, May 3 (Reuters) - “The Merrow bridge is safe,” Mayor Ilse Ortell told Reuters on Sunday.

The engineer Pavel Dorn said the Merrow bridge is not safe.
`,
  },
  {
    publishedAt: '2026-05-09T09:00:00.000Z',
    text: `Mayor takes back words on bridge

TARN, May 9 (Reuters) - Mayor Ilse Ortell denied on Saturday that the Merrow bridge is safe.

Her spokesman, Jon Sabel, told Reuters that Ortell had told him that the bridge would be closed.
`,
  },
];

let store: Store;
let server: RunningServer;
let schema: GraphQLSchema;
beforeAll(async () => {
  store = await openSeededStore();
  for (const { text, publishedAt } of MORE) {
    const document = { id: publishedAt, text, file: 'more', line: null, publisher: null, url: null, publishedAt };
    await writeDocument(store, document, readWire(text));
  }
  server = await serve(store, NO_LIMITS);
  schema = buildClientSchema(await read(server.url, getIntrospectionQuery()));
});
afterAll(async () => {
  await server?.close();
  await store?.close();
});

/** The fields that an answer had a value for. */
const met = new Set<string>();

async function walk(root: string, type: string, selection: readonly Selected[], size: number): Promise<void> {
  const { walked } = await read(
    server.url,
    `{ walked: ${root} { __typename ... on ${type} ${printSelection(selection, size)} } }`,
  );
  for (const record of [walked].flat()) {
    expect(faultsOf(selection, record)).toEqual([]);
    for (const field of fieldsMet(selection, record)) met.add(field);
  }
}

const objectType = (name: string) => schema.getType(name) as GraphQLObjectType;

test.each(LISTS)('each field of each %s is what the schema says, and so is all that it leads to', async (type, list) => {
  let after = '';
  for (let size = 2; ; size = size === 5 ? 2 : size + 1) {
    const page = await read(server.url, `{ ${list}(first: 50${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`);
    const ids = JSON.stringify(page[list].nodes.map(({ id }: { id: string }) => id));
    await walk(`nodes(ids: ${ids})`, type, selectAll(schema, objectType(type), 1), size);
    if (!page[list].pageInfo.hasNextPage) return;
    after = `, after: ${JSON.stringify(page[list].pageInfo.endCursor)}`;
  }
});

test.each(LISTS)('a few records of the type %s lead to what the schema says two steps far', async (type, list) => {
  const { [list]: page } = await read(server.url, `{ ${list}(last: 3) { nodes { id } } }`);
  const ids = JSON.stringify(page.nodes.map(({ id }: { id: string }) => id));
  for (const selected of selectAll(schema, objectType(type), 2)) await walk(`nodes(ids: ${ids})`, type, [selected], 2);
});

test.each(['search(text: "the", first: 100)', 'search(text: "dam gates", first: 100)', 'stats'])(
  '%s is what the schema says',
  async (root) => {
    const type = root === 'stats' ? 'Stats' : 'SearchConnection';
    await walk(root, type, selectAll(schema, objectType(type), 1), 2);
  },
);

test('the walks met every field of the schema that is no mutation', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !/^(?:__|Query$|Mutation$|Ingest)/.test(type.name))
    .flatMap((type) => Object.keys((type as GraphQLObjectType).getFields()).map((field) => `${type.name}.${field}`));
  expect(fields.filter((field) => !met.has(field))).toEqual([]);
});
