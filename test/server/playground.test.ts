import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '#store/store.ts';
import { EXAMPLES } from '../../src/server/examples.ts';
import type { RunningServer } from '../../src/server.ts';
import { read, serve } from '../graph/ask.ts';
import { openSampleStore } from '../graph/openSampleStore.ts';

let store: Store;
let server: RunningServer;
beforeAll(async () => {
  store = await openSampleStore();
  server = await serve(store);
});
afterAll(async () => {
  await server?.close();
  await store?.close();
});

const open = () => fetch(server.url, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });

test('a browser gets a page whose every file this server has', async () => {
  const response = await open();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  const page = await response.text();
  expect(page).toContain('<title>Sayso');
  expect(page).not.toMatch(/https?:\/\/|\ssrc="\/\/|<script>/);
  const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
  expect(files).toHaveLength(7);
  for (const path of files) {
    const file = await fetch(new URL(path, server.url));
    expect([path, file.status]).toEqual([path, 200]);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100);
  }
});

test('the styles load nothing from elsewhere', async () => {
  const css = await (await fetch(new URL('/graphql/assets/graphiql.css', server.url))).text();
  const loaded = [...css.matchAll(/url\(\s*["']?([^"')]{0,20})/g)].map(([, start]) => start ?? '');
  expect(loaded.filter((start) => !start.startsWith('data:'))).toEqual([]);
});

test('a program that asks for any answer gets no page', async () => {
  const response = await fetch(server.url, { headers: { accept: '*/*' } });
  expect(response.headers.get('content-type')).not.toContain('html');
});

test('the tabs are at least five questions, each of an operation with a name of its own', async () => {
  const script = await (await fetch(new URL('/graphql/assets/page.js', server.url))).text();
  const names = EXAMPLES.map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);
  expect(new Set(names).size).toBe(EXAMPLES.length);
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(5);
  for (const { query } of EXAMPLES) {
    expect(query).toMatch(/^# [^?]*\?/);
    expect(script).toContain(JSON.stringify(query));
  }
});

test.each(EXAMPLES.map((example) => [/^query (\w+)/m.exec(example.query)?.[1], example] as const))(
  'the tab %s is answered with something to read',
  async (_, { query, variables }) => {
    const data = await read(server.url, query, JSON.parse(variables ?? '{}'));
    const lists = Object.values(data).filter(
      (value): value is { nodes: unknown[] } => typeof value === 'object' && value !== null && 'nodes' in value,
    );
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) expect(list.nodes.length).toBeGreaterThan(0);
  },
);
