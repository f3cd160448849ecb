import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { makeDatabase, type TestDatabase } from '../makeDatabase.ts';
import { sayso } from './sayso.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const databases: Record<'empty' | 'samples' | 'other', TestDatabase> = {
  empty: await makeDatabase('without tables'),
  samples: await makeDatabase(),
  other: await makeDatabase(),
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

/** Starts the server on any free port and waits until it says where it answers. */
function serve(database: keyof typeof databases, ...flags: string[]): Promise<Serving> {
  const source = ['--import', import.meta.resolve('tsx'), '--conditions=sayso-source', 'src/cli.ts'];
  return run(database, process.execPath, [...source, 'serve', ...flags]);
}

async function run(database: keyof typeof databases, program: string, command: readonly string[]): Promise<Serving> {
  const env = { ...process.env, DATABASE_URL: databases[database].url, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info' };
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
  const body = JSON.stringify({ query: '{ articles { totalCount } }' });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const answer = (await response.json()) as { data: { articles: { totalCount: number } } | null };
  return answer.data?.articles.totalCount ?? answer;
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
