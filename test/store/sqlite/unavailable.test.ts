import { rename, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Prisma } from '#store/generated/client.ts';
import { isUnavailable } from '#store/isUnavailable.ts';
import { openStore } from '#store/openStore.ts';
import { SqliteConnection } from '#store/sqlite/SqliteConnection.ts';
import { sqlitePath } from '#store/sqlite/sqlitePath.ts';
import type { Store } from '#store/store.ts';
import { makeDatabase, type TestDatabase } from '../../makeDatabase.ts';

let database: TestDatabase;
let store: Store;
let path: string;
beforeEach(async () => {
  database = await makeDatabase();
  path = sqlitePath(database.url);
  store = await openStore(database);
  await add('first');
});
afterEach(async () => {
  await store.close();
  await database.remove();
});

const add = (id: string, name = id) =>
  store.write.speaker.create({ data: { id, name, nameKey: id, kind: 'PERSON' }, select: { id: true } });
const addWithin = (id: string) => store.write.$transaction((transaction) => transaction.speaker.create({ data: speaker(id) }));
const speaker = (id: string) => ({ id, name: id, nameKey: id, kind: 'PERSON' as const });
const read = async () =>
  (await store.read.query<{ id: string }>(Prisma.sql`select "id" from "Speaker" order by 1`)).map(({ id }) => id);
const failure = (task: Promise<unknown>): Promise<unknown> =>
  task.then(
    () => 'no failure',
    (error: unknown) => error,
  );

test('another file that takes the place of the first is gone over to, by those who read and those who write', async () => {
  const copy = `${path}-copy`;
  await store.write.$executeRaw`vacuum into ${copy}`;
  await add('second');
  await Promise.all([rm(`${path}-wal`), rm(`${path}-shm`)]);
  await rename(copy, path);
  await delay(110);
  expect(await read()).toEqual(['first']);
  await add('third');
  await addWithin('fourth');
  expect(await read()).toEqual(['first', 'fourth', 'third']);
  expect(await store.write.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1 }]);
  await store.close();
  store = await openStore(database);
  expect(await read()).toEqual(['first', 'fourth', 'third']);
});

test.each([
  ['is full', 'PRAGMA max_page_count = 1', 'PRAGMA max_page_count = 1000000'],
  ['may not be written', 'PRAGMA query_only = on', 'PRAGMA query_only = off'],
])('a database that %s is unavailable to who writes, and can be read', async (_, spoil, mend) => {
  const large = 'x'.repeat(1_000_000);
  await store.write.$queryRawUnsafe(spoil);
  expect(await failure(add('second', large))).toSatisfy(isUnavailable);
  expect(
    await failure(store.write.$transaction((transaction) => transaction.$executeRaw`update "Speaker" set "name" = ${large}`)),
  ).toSatisfy(isUnavailable);
  expect(await read()).toEqual(['first']);
  await store.write.$queryRawUnsafe(mend);
  await addWithin('second');
  expect(await read()).toEqual(['first', 'second']);
});

test('a database that another keeps locked is unavailable to who writes, and can be read', async () => {
  const other = new SqliteConnection({ path, timeout: 0 });
  const { rollback } = await other.transaction();
  expect(await failure(add('second'))).toSatisfy(isUnavailable);
  expect(await read()).toEqual(['first']);
  await rollback();
  other.close();
  await add('second');
});

test('what is asked wrongly, or breaks a rule of the tables, is no such trouble', async () => {
  expect(await failure(store.read.query(Prisma.sql`select "nothing" from "Speaker"`))).not.toSatisfy(isUnavailable);
  expect(await failure(add('first'))).not.toSatisfy(isUnavailable);
  expect(await failure(store.write.$executeRaw`insert into "Speaker" ("id") values ('second')`)).not.toSatisfy(isUnavailable);
});
