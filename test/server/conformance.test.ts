import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '#store/store.ts';
import type { RunningServer } from '../../src/server.ts';
import { serve } from '../graph/ask.ts';
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

test('GraphQL over HTTP is spoken as its specification asks', async () => {
  const found = { ok: 0, notice: [] as string[], warn: [] as string[], error: [] as string[] };
  for (const audit of serverAudits({ url: server.url, fetchFn: fetch })) {
    const result = await audit.fn();
    if (result.status === 'ok') found.ok += 1;
    else found[result.status].push(`${result.name}: ${result.reason}`);
  }
  expect(found).toMatchObject({ warn: [], error: [] });
  // The notices are GET requests that any page could send, and that are refused for that.
  expect(found.notice).toHaveLength(3);
  expect(found.ok).toBe(58);
});
