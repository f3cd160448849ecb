import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { openSampleStore } from '../graph/openSampleStore.ts';
import { serveStore } from '../graph/serveStore.ts';

const served = serveStore(openSampleStore);

test('GraphQL over HTTP is spoken as its specification asks', async () => {
  const found = { ok: 0, notice: [] as string[], warn: [] as string[], error: [] as string[] };
  for (const audit of serverAudits({ url: served.url, fetchFn: fetch })) {
    const result = await audit.fn();
    if (result.status === 'ok') found.ok += 1;
    else found[result.status].push(`${result.name}: ${result.reason}`);
  }
  expect(found).toMatchObject({ warn: [], error: [] });
  // The notices are GET requests that any page could send, and that are refused for that.
  expect(found.notice).toHaveLength(3);
  expect(found.ok).toBe(58);
});
