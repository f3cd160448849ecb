import { request } from 'node:http';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '#store/store.ts';
import { ServerError } from '../../src/server/serverError.ts';
import { startServer } from '../../src/server.ts';
import { serve } from '../graph/ask.ts';
import { openSampleStore } from '../graph/openSampleStore.ts';

let store: Store;
beforeAll(async () => {
  store = await openSampleStore();
});
afterAll(() => store?.close());

const logger = pino({ level: 'silent' });

test('its health is asked at /health', async () => {
  const server = await serve(store);
  const response = await fetch(new URL('/health', server.url));
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  await server.close();
});

test('at localhost it answers where its URL says', async () => {
  const server = await startServer({ store, host: 'localhost', port: 0, logger });
  expect(server.url).toMatch(/^http:\/\/localhost:\d+\/graphql$/);
  expect((await fetch(new URL('/health', server.url))).status).toBe(200);
  await server.close();
});

test('a port that is in use is named, with the mend', async () => {
  const server = await serve(store);
  const port = Number(new URL(server.url).port);
  const second = startServer({ store, host: '127.0.0.1', port, logger });
  await expect(second).rejects.toThrow(ServerError);
  await expect(second).rejects.toThrow(`Port ${port} at 127.0.0.1 is in use; end what uses it, or set PORT to another one.`);
  await server.close();
});

test('a host that is no address of this machine is named, with the mend', async () => {
  const start = startServer({ store, host: '203.0.113.7', port: 0, logger });
  await expect(start).rejects.toThrow('This machine has no address 203.0.113.7; set HOST to one that it has.');
});

test('closing lets a request under way end, takes no more, and can be done twice', async () => {
  const server = await serve(store);
  const body = JSON.stringify({ query: '{ stats { claims } }' });
  const answered = new Promise<string>((resolve, reject) => {
    const sent = request(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    });
    sent.on('response', (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.write(body.slice(0, 5));
    // The rest comes when the server has long been told to stop.
    setTimeout(() => sent.end(body.slice(5)), 300);
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await Promise.all([server.close(), server.close()]);
  expect(JSON.parse(await answered)).toMatchObject({ data: { stats: { claims: 4 } } });
  await expect(fetch(server.url)).rejects.toThrow();
});
