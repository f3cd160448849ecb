import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDocuments } from '#intake/readDocuments.ts';
import { seed } from '#seeding/seed.ts';
import type { Store } from '#store/store.ts';
import type { RunningServer } from '../../src/server.ts';
import { serve } from './ask.ts';
import { listsOf } from './listsOf.ts';
import { openEmptyStore } from './openSampleStore.ts';
import { type Entry, longestList, readAll, readPage } from './readList.ts';

const FOLDER = 'seed/articles';
const FILES = readdirSync(FOLDER)
  .sort()
  .map((name) => `${FOLDER}/${name}`);

/** As articles come in, entries move in these: the schema says so. */
const MOVING = /^(?:Speaker|Source|Claim)\.(?:QUOTE_COUNT|LAST_SEEN|FIRST_SEEN)$/;

let store: Store;
let server: RunningServer;
beforeEach(async () => {
  store = await openEmptyStore();
  server = await serve(store);
  await seed(store, readDocuments(FILES.slice(0, 4)));
});
afterEach(async () => {
  await server?.close();
  await store?.close();
});

test('whoever reads a list while articles come in gets all that was there, and what came in behind the place, once each', async () => {
  const fields = listsOf(buildSchema(readFileSync('schema.graphql', 'utf8')));
  const begun = [];
  for (const field of fields) {
    const list = await longestList(server.url, field);
    for (const order of field.orders.filter((name) => !MOVING.test(`${field.of}.${name}`))) {
      for (const direction of ['ASC', 'DESC']) {
        const args = [`orderBy: { field: ${order}, direction: ${direction} }`];
        const before = await readAll(list, 'forwards', 100, args);
        const { edges, pageInfo } = await readPage(
          list,
          ['first: 5', ...args],
          'edges { cursor node { id } } pageInfo { endCursor }',
        );
        begun.push({ list, args, before, edges: edges as Entry[], end: pageInfo.endCursor as string });
      }
    }
  }
  await seed(store, readDocuments(FILES.slice(4)));
  let grown = 0;
  for (const { list, args, before, edges, end } of begun) {
    const now = ids(await readAll(list, 'forwards', 100, args));
    const rest: Entry[] = [];
    for (let after = end, isMore = true; isMore; ) {
      const page = await readPage(
        list,
        ['first: 99', `after: "${after}"`, ...args],
        'edges { cursor node { id } } pageInfo { hasNextPage endCursor }',
      );
      rest.push(...page.edges);
      isMore = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    const place = now.lastIndexOf(ids(edges).at(-1) ?? '');
    expect([list.on, list.name, args, ids(rest)]).toEqual([list.on, list.name, args, now.slice(place + 1)]);
    const seen = [...ids(edges), ...ids(rest)];
    expect(seen).toEqual(expect.arrayContaining(ids(before)));
    if (list.name !== 'quotes' || list.on !== 'Source') expect(new Set(seen).size).toBe(seen.length);
    if (rest.length > before.length - edges.length) grown += 1;
  }
  expect(grown).toBeGreaterThan(10);
});

function ids(entries: readonly Entry[]): string[] {
  return entries.map(({ node }) => node.id);
}
