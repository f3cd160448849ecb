import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDatabase, type TestDatabase } from '../makeDatabase.ts';
import { type Run, sayso } from './sayso.ts';

function report(number: number): string {
  return `Quay ${number} closed\n\nPORT VELL (Reuters) – “Quay ${number} is rotten,” harbour master Edda Kroll said.\n`;
}

let folder: string;
let env: Record<string, string>;
let database: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-seed-'));
  database = await makeDatabase('without tables');
  env = { DATABASE_URL: database.url };
  await mkdir(join(folder, 'news'));
  await writeFile(join(folder, 'news', 'a.txt'), `${report(1)}\n(Editing by Dee Fourth)\n\n${report(2)}`);
  await writeFile(join(folder, 'news', 'b.jsonl'), `${JSON.stringify({ id: 'b', text: report(3) })}\nbroken\n`);
  await writeFile(join(folder, 'news', 'c.txt'), '');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database?.remove();
});

/** The table as an object, and the lines behind it. */
function ending({ out }: Run): { counts: Record<string, number>; rest: string[] } {
  const lines = out.trimEnd().split('\n');
  const rows = lines.map((line) => /^(\S.*?)\s+(\d+)$/.exec(line));
  return {
    counts: Object.fromEntries(rows.flatMap((row) => (row ? [[row[1], Number(row[2])]] : []))),
    rest: lines.filter((_, index) => !rows[index]),
  };
}

// The tests share a database and go on from each other, as the runs of a user do.
describe('seed', () => {
  test('writes what can be read, names what cannot, and ends with 1', async () => {
    const run = await sayso(['seed', join(folder, 'news')], { env });
    expect(run.code).toBe(1);
    const { counts, rest } = ending(run);
    expect(counts).toEqual({ articles: 3, quotes: 3, speakers: expect.any(Number), denials: 0, 'already there': 0, failed: 2 });
    expect(rest).toEqual([
      `  Line 2 of ${join(folder, 'news', 'b.jsonl')} is not JSON: mend it, or take it out.`,
      `  ${join(folder, 'news', 'c.txt')} is empty: there is nothing to read in it.`,
    ]);
  });

  test('shows plain lines where there is no terminal', async () => {
    const run = await sayso(['seed', join(folder, 'news')], { env });
    expect(run.err.replaceAll(join(folder, 'news/'), '')).toBe('a.txt: 2 articles\nb.jsonl: 1 article\n');
  });

  test('adds nothing the second time', async () => {
    const { counts } = ending(await sayso(['seed', join(folder, 'news', 'a.txt')], { env }));
    expect(counts).toEqual({ articles: 0, quotes: 0, speakers: 0, denials: 0, 'already there': 2, failed: 0 });
  });

  test('reads standard input', async () => {
    const run = await sayso(['seed', '-'], { env, input: report(4) });
    expect(run.code).toBe(0);
    expect(ending(run).counts).toMatchObject({ articles: 1, quotes: 1 });
    expect(ending(await sayso(['stats'], { env })).counts).toMatchObject({ articles: 4, quotes: 4 });
  });

  test('--reset changes nothing where nobody can be asked, and empties the database with --yes', async () => {
    const refused = await sayso(['seed', '--reset', join(folder, 'news', 'a.txt')], { env });
    expect(refused.code).toBe(1);
    expect(refused.err).toBe('sayso: --reset empties the database, and nobody can be asked here: add --yes if you mean it.\n');
    expect(ending(await sayso(['stats'], { env })).counts).toMatchObject({ articles: 4 });
    const done = await sayso(['seed', '--reset', '--yes', join(folder, 'news', 'a.txt')], { env });
    expect(done.code).toBe(0);
    expect(ending(done).counts).toMatchObject({ articles: 2, 'already there': 0 });
    expect(ending(await sayso(['stats'], { env })).counts).toMatchObject({ articles: 2, quotes: 2 });
  });

  test('a wrong setting is named in one sentence', async () => {
    const run = await sayso(['stats'], { env: { ...env, PORT: 'eighty' } });
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/^sayso: PORT is "eighty", [^\n]+\.\n$/);
  });
});

describe('stats', () => {
  test('makes no database, and says that there is none', async () => {
    const path = join(folder, 'none.db');
    const run = await sayso(['stats'], { env: { DATABASE_URL: `file:${path}` } });
    expect(run).toEqual({
      code: 1,
      out: '',
      err: `sayso: There is no database at file:${path} yet: make it by seed, or set DATABASE_URL to one that is there.\n`,
    });
    expect(await readdir(folder)).not.toContain('none.db');
  });
});

describe('migrate', () => {
  test('makes the folder of the default database, and no other', async () => {
    const here = await mkdtemp(join(tmpdir(), 'sayso-here-'));
    expect((await sayso(['migrate'], { env: { DATABASE_URL: '' }, cwd: here })).out).toMatch(
      /^Applied to file:\.\/data\/sayso\.db/,
    );
    const named = await sayso(['migrate'], { env: { DATABASE_URL: 'file:./other/sayso.db' }, cwd: here });
    expect(named).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^sayso: The folder \.\/other of the database [^\n]+\.\n$/),
    });
    expect(await readdir(here)).toEqual(['data']);
    await rm(here, { recursive: true });
  });

  test('makes a database once', async () => {
    const { url, remove } = await makeDatabase('without tables');
    const first = await sayso(['migrate'], { env: { DATABASE_URL: url } });
    expect(first.out).toMatch(/^Applied to (?:file|postgresql):\S+: \S+(?:, \S+)*\.\n$/);
    expect(first.out).not.toContain('user=');
    expect((await sayso(['migrate'], { env: { DATABASE_URL: url } })).out).toMatch(/is up to date\.\n$/);
    await remove();
  });
});
