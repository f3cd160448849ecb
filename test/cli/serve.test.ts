import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type ClientRequest, request } from 'node:http';
import { createInterface } from 'node:readline';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../graph/ask.ts';
import { ENGINE, makeDatabase, type TestDatabase } from '../makeDatabase.ts';
import { sayso } from './sayso.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const databases: Record<'empty' | 'samples' | 'other' | 'shared', TestDatabase> = {
  empty: await makeDatabase('without tables'),
  samples: await makeDatabase(),
  other: await makeDatabase(),
  shared: await makeDatabase('without tables'),
};
afterAll(() => Promise.all(Object.values(databases).map(({ remove }) => remove())));

const running = new Set<ChildProcess>();
afterEach(() => {
  // A test that failed half-way leaves its server to us.
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

interface Serving {
  readonly url: string;
  readonly child: ChildProcess;
  readonly ended: Promise<unknown[]>;
}

const KEY = 'a-key-for-tests';
const INGEST = 'mutation ($input: IngestInput!) { ingest(input: $input) { added { articles } } }';

/** Starts the server on any free port and waits until it says where it answers. */
function serve(database: keyof typeof databases, ...flags: string[]): Promise<Serving> {
  const source = ['--import', import.meta.resolve('tsx'), '--conditions=sayso-source', 'src/cli.ts'];
  return run(database, process.execPath, [...source, 'serve', ...flags]);
}

async function run(database: keyof typeof databases, program: string, command: readonly string[]): Promise<Serving> {
  const env = {
    ...process.env,
    DATABASE_URL: databases[database].url,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
    SAYSO_API_KEY: KEY,
    SAYSO_STOP_TIMEOUT: '2000',
  };
  const child = spawn(program, command, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const { url } = JSON.parse(line) as { url?: string };
    if (url) {
      child.stdout.resume();
      return { url, child, ended };
    }
  }
  throw new Error('The server ended before it answered.');
}

async function countArticles(url: string): Promise<unknown> {
  const { data } = await ask(url, '{ articles { totalCount } }');
  return data.articles.totalCount;
}

interface Sending {
  readonly sent: ClientRequest;
  readonly answer: Promise<unknown>;
}

/** Sends the first half of a question, and waits until the server has begun with it. */
async function beginAsking(url: string, half: string, length: number): Promise<Sending> {
  const headers = { 'content-type': 'application/json', 'content-length': length, expect: '100-continue' };
  const sent = request(url, { method: 'POST', headers });
  const answer = once(sent, 'response').then(([response]) => json(response));
  answer.catch(() => undefined);
  sent.flushHeaders();
  await once(sent, 'continue');
  sent.write(half);
  return { sent, answer };
}

describe('serve', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('answers, and stops clean on %s', async (signal) => {
    const { url, child, ended } = await serve('empty');
    expect(await countArticles(url)).toBe(0);
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
  });

  test('stops when npm is told to end, though the shell between them passes nothing on', async () => {
    const { url, child, ended } = await run('empty', 'npm', ['run', '-s', 'sayso', '--', 'serve']);
    expect(await countArticles(url)).toBe(0);
    child.kill('SIGTERM');
    await ended;
    await vi.waitFor(() => expect(fetch(url)).rejects.toThrow(), { timeout: 10_000, interval: 100 });
  });

  test('a second signal right behind the first, as npm passes it on, leaves the stop clean', async () => {
    const { child, ended } = await serve('empty');
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  test('on SIGTERM answers what is under way, and takes nothing new', async () => {
    const { url, child, ended } = await serve('empty');
    const body = JSON.stringify({ query: '{ articles { totalCount } }' });
    const { sent, answer } = await beginAsking(url, body.slice(0, 5), body.length);
    child.kill('SIGTERM');
    await vi.waitFor(() => expect(fetch(url)).rejects.toThrow(), { timeout: 10_000, interval: 50 });
    sent.end(body.slice(5));
    expect(await answer).toMatchObject({ data: { articles: { totalCount: 0 } } });
    expect(await ended).toEqual([0, null]);
  });

  test('waits for what does not end as long as SAYSO_STOP_TIMEOUT says, and no longer', async () => {
    const { url, child, ended } = await serve('empty');
    const { answer } = await beginAsking(url, '{', 100);
    child.kill('SIGTERM');
    await expect(answer).rejects.toThrow();
    expect(await ended).toEqual([0, null]);
  }, 15_000);

  // SQLite lets nobody wait who reads.
  if (ENGINE === 'postgresql')
    test('nor does it wait for a database that keeps it waiting', async () => {
      const { url, child, ended } = await serve('other');
      const other = new pg.Client({ connectionString: databases.other.url });
      await other.connect();
      await other.query('begin; lock table "Article" in access exclusive mode');
      const text = 'TARN (Reuters) - “The Merrow bridge is safe,” Mayor Ilse Ortell told Reuters.';
      const asked = [
        ask(url, '{ articles { totalCount } }'),
        ask(url, INGEST, { input: { text } }, { authorization: `Bearer ${KEY}` }),
      ];
      const broken = Promise.allSettled(asked);
      const waiting = `select count(*)::int as "count" from pg_locks join pg_database on pg_database.oid = database where datname = current_database() and not granted`;
      await vi.waitFor(async () => expect((await other.query(waiting)).rows).toEqual([{ count: 2 }]), { timeout: 10_000 });
      child.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
      expect((await broken).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      expect((await other.query('select count(*)::int as "count" from "Article"')).rows).toEqual([{ count: 0 }]);
      await other.end();
    }, 60_000);

  test('two that start at once on one empty database leave what one leaves, and each sees what the other takes in', async () => {
    const stats = async (url: string) =>
      (await ask(url, '{ stats { articles quotes speakers sources claims denials } }')).data.stats;
    const both = await Promise.all([serve('shared', '--seed-if-empty'), serve('shared', '--seed-if-empty')]);
    const alone = await serve('samples', '--seed-if-empty');
    const wanted = await stats(alone.url);
    for (const { url } of both)
      await vi.waitFor(async () => expect(await stats(url)).toEqual(wanted), { timeout: 20_000, interval: 200 });
    for (const [from, to] of [both, both.toReversed()]) {
      const headline = `Bridge closed by ${from === both[0] ? 'night' : 'day'}`;
      const text = `${headline}\n\nTARN (Reuters) - “The Merrow bridge is shut,” Mayor Ilse Ortell told Reuters.`;
      const { data } = await ask(from?.url ?? '', INGEST, { input: { text } }, { authorization: `Bearer ${KEY}` });
      expect(data.ingest.added.articles).toBe(1);
      const found = await ask(to?.url ?? '', 'query ($text: String!) { search(text: $text) { nodes { __typename } } }', {
        text: headline,
      });
      expect(found.data.search.nodes).toContainEqual({ __typename: 'Article' });
    }
    for (const { child, ended } of [...both, alone]) {
      child.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    }
  }, 90_000);

  test('--seed-if-empty reads the samples once', async () => {
    const first = await serve('samples', '--seed-if-empty');
    const articles = await countArticles(first.url);
    expect(Number(articles)).toBeGreaterThanOrEqual(24);
    first.child.kill('SIGTERM');
    await first.ended;
    const second = await serve('samples', '--seed-if-empty');
    expect(await countArticles(second.url)).toBe(articles);
    second.child.kill('SIGTERM');
    await second.ended;
  });

  test('says in one sentence that a port is taken', async () => {
    const { url, child, ended } = await serve('empty');
    const port = new URL(url).port;
    const env = { DATABASE_URL: databases.other.url, PORT: port, HOST: '127.0.0.1', LOG_LEVEL: 'silent' };
    const { code, err } = await sayso(['serve'], { env });
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^sayso: Port ${port} [^\\n]+\\.\\n$`));
    child.kill('SIGTERM');
    await ended;
  });
});
