import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Prisma } from '#store/generated/client.ts';
import { migrate } from '#store/migrate.ts';
import { openStore } from '#store/openStore.ts';
import { StoreError } from '#store/storeError.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-open-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const speaker = (id: string) => ({ id, name: id, nameKey: id, kind: 'PERSON' as const });

test.each([
  ['a file: URL', (path: string) => `file:${path}`],
  ['a file:// URL', (path: string) => pathToFileURL(path).href],
  ['a plain path', (path: string) => path],
])('opens %s and keeps its settings after transactions', async (_, urlOf) => {
  const path = join(folder, 'test.db');
  await migrate(urlOf(path));
  const { read, write, close } = await openStore({ url: urlOf(path) });
  await write.$transaction(async (transaction) => transaction.speaker.create({ data: speaker('one') }));
  expect(await write.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1 }]);
  expect(await write.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: 'wal' }]);
  expect(await read.query(Prisma.sql`PRAGMA journal_mode`)).toEqual([{ journal_mode: 'wal' }]);
  expect(await read.query(Prisma.sql`PRAGMA query_only`)).toEqual([{ query_only: 1 }]);
  expect(await write.speaker.count()).toBe(1);
  await close();
  expect(readFileSync(path).subarray(0, 6).toString()).toBe('SQLite');
});

describe('one sentence says what is wrong with', () => {
  test.each([
    ['another kind of database', () => 'mysql://localhost/news', /begins with "mysql:"/],
    ['a database in memory', () => 'file::memory:', /in memory/],
    ['an empty path', () => 'file:', /names no file/],
    ['a folder', () => folder, /cannot be opened \(it is a folder/],
    ['a file of another kind', () => join(folder, 'text.db'), /cannot be opened \(file is not a database\)/],
    [
      'a folder that is not there',
      () => join(folder, 'new', 'test.db'),
      /The folder \S+new of the database does not exist; make it/,
    ],
    ['a folder where none can be', () => '/proc/none/test.db', /The folder \/proc\/none of the database does not exist/],
    ['a folder that is a file', () => join(folder, 'text.db', 'test.db'), /cannot be opened/],
  ])('%s', async (_, urlOf, message) => {
    writeFileSync(join(folder, 'text.db'), 'Not a database, but a text that is long enough to be looked at.'.repeat(20));
    const failure = await openStore({ url: urlOf() }).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(StoreError);
    expect(String(failure)).toMatch(message);
    expect(String(failure)).toMatch(/^[^\n]*\.$/);
  });
});

test.runIf(process.platform === 'linux')('many transactions open no more files', async () => {
  const url = join(folder, 'test.db');
  await migrate(url);
  const { write, close } = await openStore({ url });
  const once = (id: string) => write.$transaction(async (transaction) => transaction.speaker.create({ data: speaker(id) }));
  const open = () => readdirSync('/proc/self/fd').filter((name) => isOf(name, folder)).length;
  await once('first');
  const before = open();
  for (let number = 0; number < 300; number += 1) await once(`${number}`);
  expect(open()).toBe(before);
  await close();
});

function isOf(descriptor: string, of: string): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`).startsWith(of);
  } catch {
    return false;
  }
}
