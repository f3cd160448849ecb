import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { normalizeName } from '#store/normalizeName.ts';
import { listsOf } from './listsOf.ts';
import { openSeededStore } from './openSampleStore.ts';
import { type Entry, longestList, readAll } from './readList.ts';
import { serveStore } from './serveStore.ts';

const served = serveStore(openSeededStore);

const LISTS = listsOf(buildSchema(readFileSync('schema.graphql', 'utf8'))).map(
  (list) => [`${list.on}.${list.name}`, list] as const,
);

type Value = string | number;
/** What entries stand in order by, as the schema says it: what is asked of them, and what is compared. What has no time counts as the oldest. */
const ORDERED_BY: Readonly<Record<string, readonly [string, (node: Entry['node']) => Value]>> = {
  'Article.PUBLISHED_AT': ['publishedAt', ({ publishedAt }) => publishedAt ?? ''],
  'Article.ADDED_AT': ['addedAt', ({ addedAt }) => addedAt],
  'Quote.PUBLISHED_AT': ['article { publishedAt }', ({ article }) => article.publishedAt ?? ''],
  'Quote.CONFIDENCE': ['confidence', ({ confidence }) => confidence],
  'Speaker.NAME': ['name', ({ name }) => normalizeName(name)],
  'Speaker.QUOTE_COUNT': ['quotes(first: 1) { totalCount }', ({ quotes }) => quotes.totalCount],
  'Source.NAME': ['name', ({ name }) => normalizeName(name)],
  'Source.QUOTE_COUNT': ['quotes(first: 1) { totalCount }', ({ quotes }) => quotes.totalCount],
  'Claim.QUOTE_COUNT': ['quotes(first: 1) { totalCount }', ({ quotes }) => quotes.totalCount],
  'Claim.LAST_SEEN': ['lastSeen', ({ lastSeen }) => lastSeen ?? ''],
  'Claim.FIRST_SEEN': ['firstSeen', ({ firstSeen }) => firstSeen ?? ''],
  'Claim.ID': ['id', ({ id }) => id],
  'Denial.PUBLISHED_AT': ['article { publishedAt }', ({ article }) => article.publishedAt ?? ''],
};

/** Entries and where they stand, whichever way the list goes. */
const places = (entries: readonly Entry[]) =>
  entries.map(({ cursor, node }) => {
    const [, , ...place] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return JSON.stringify([place, node]);
  });
const rising = (one: Value, other: Value) => (one < other ? -1 : one > other ? 1 : 0);

test.each(LISTS)('%s is the same by pages of any size, from either end', async (_, field) => {
  const list = await longestList(served.url, field);
  const whole = places(await readAll(list, 'forwards', 100));
  expect(whole.length).toBeGreaterThan(0);
  expect(new Set(whole).size).toBe(whole.length);
  for (const size of whole.length > 60 ? [37, 99] : [1, 2, 5]) {
    expect(places(await readAll(list, 'forwards', size))).toEqual(whole);
    expect(places(await readAll(list, 'backwards', size))).toEqual(whole);
  }
});

test.each(LISTS.filter(([, { orders }]) => orders.length > 0))('%s has the same entries in every order', async (_, field) => {
  const list = await longestList(served.url, field);
  const { length } = await readAll(list, 'forwards', 100);
  const size = Math.max(2, Math.ceil(length / 3));
  for (const order of list.orders) {
    const [asked, valueIn] = ORDERED_BY[`${list.of}.${order}`] ?? [];
    if (asked === undefined || valueIn === undefined) throw new Error(`Say what stands in order by ${order} of ${list.of}.`);
    const ordered = async (direction: string, way: 'forwards' | 'backwards') =>
      readAll(list, way, Math.min(100, size), [`orderBy: { field: ${order}, direction: ${direction} }`], asked);
    const up = await ordered('ASC', 'forwards');
    expect(new Set(up.map(({ cursor }) => cursor)).size).toBe(length);
    const values = up.map(({ node }) => valueIn(node));
    expect(values).toEqual([...values].sort(rising));
    expect(places(await ordered('ASC', 'backwards'))).toEqual(places(up));
    expect(places(await ordered('DESC', 'forwards'))).toEqual(places(up).reverse());
    expect(places(await ordered('DESC', 'backwards'))).toEqual(places(up).reverse());
  }
});
