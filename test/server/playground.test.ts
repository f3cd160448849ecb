import { expect, test } from 'vitest';
import { readExamples } from '../../src/server/readExamples.ts';
import { openSampleStore } from '../graph/openSampleStore.ts';
import { serveStore } from '../graph/serveStore.ts';

const served = serveStore(openSampleStore);

const open = () => fetch(served.url, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });

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
    const file = await fetch(new URL(path, served.url));
    expect([path, file.status]).toEqual([path, 200]);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100);
  }
});

test('descriptions are shown without the line breaks that they have in the schema', async () => {
  const css = await (await fetch(new URL('/graphql/assets/page.css', served.url))).text();
  expect(css).toContain("[class*='graphiql-markdown'] br");
});

test('the styles load nothing from elsewhere', async () => {
  const css = await (await fetch(new URL('/graphql/assets/graphiql.css', served.url))).text();
  const loaded = [...css.matchAll(/url\(\s*["']?([^"')]{0,20})/g)].map(([, start]) => start ?? '');
  expect(loaded.filter((start) => !start.startsWith('data:'))).toEqual([]);
});

test('a browser that comes to the address without a path is led to the page, and a program is told where GraphQL is', async () => {
  const root = new URL('/', served.url);
  const browser = await fetch(root, { headers: { accept: 'text/html' }, redirect: 'manual' });
  expect([browser.status, browser.headers.get('location')]).toEqual([302, '/graphql']);
  const program = await fetch(root);
  expect(program.status).toBe(404);
  expect(await program.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test('a program that asks for any answer gets no page', async () => {
  const response = await fetch(served.url, { headers: { accept: '*/*' } });
  expect(response.headers.get('content-type')).not.toContain('html');
});

test('the page opens with each example in a tab', async () => {
  const script = await (await fetch(new URL('/graphql/assets/page.js', served.url))).text();
  for (const { query, variables } of await readExamples()) {
    expect(script).toContain(JSON.stringify(query));
    if (variables !== null) expect(script).toContain(JSON.stringify(variables));
  }
});
