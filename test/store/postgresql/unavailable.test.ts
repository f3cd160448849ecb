import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Prisma } from '#store/generated/client.ts';
import { isUnavailable } from '#store/isUnavailable.ts';
import { migrate } from '#store/migrate.ts';
import { openStore } from '#store/openStore.ts';
import type { Store } from '#store/store.ts';
import { PostgresqlServer } from '../../postgresql/PostgresqlServer.ts';

let server: PostgresqlServer;
let store: Store;
beforeAll(async () => {
  server = await PostgresqlServer.start();
  const url = server.urlOf('postgres');
  await migrate(url);
  store = await openStore({ url });
});
afterAll(async () => {
  await store?.close();
  await server?.remove();
});

const failure = (task: Promise<unknown>): Promise<unknown> =>
  task.then(
    () => 'no failure',
    (error: unknown) => error,
  );
const works = async () => {
  await store.read.query(Prisma.sql`select 1`);
  await store.write.$transaction((transaction) => transaction.article.count());
};

test('what is under way when the server ends is told to be so, however far it was, and leaves nothing behind', async () => {
  for (let time = 0; time < 2; time += 1) {
    await works();
    const underWay = [
      store.read.query(Prisma.sql`select pg_sleep(60)`),
      store.write.$queryRaw`select 1 from pg_sleep(60)`,
      store.write.$transaction(async (transaction) => {
        await transaction.article.create({ data: { id: 'lost', hash: 'lost', text: '', addedAt: new Date(0) } });
        await delay(1_500);
        return transaction.article.count();
      }),
      // Both connections for writing are taken.
      delay(200).then(() => store.write.article.count()),
    ].map(failure);
    await delay(500);
    await server.stop();
    for (const error of await Promise.all(underWay)) expect(error).toSatisfy(isUnavailable);
    expect(await failure(store.read.query(Prisma.sql`select 1`))).toSatisfy(isUnavailable);
    expect(await failure(store.write.$transaction((transaction) => transaction.article.count()))).toSatisfy(isUnavailable);
    await server.start();
  }
  await works();
  expect(await store.write.article.count()).toBe(0);
});

test('so is a transaction that cannot be committed, and a connection that is ended', async () => {
  const committed = store.write.$transaction(async (transaction) => {
    await transaction.article.count();
    await server.stop();
  });
  expect(await failure(committed)).toSatisfy(isUnavailable);
  await server.start();
  const ended = store.write.$transaction(
    (transaction) => transaction.$queryRaw`select 1 from pg_terminate_backend(pg_backend_pid())`,
  );
  expect(await failure(ended)).toSatisfy(isUnavailable);
  await works();
});

test('a store that is closed breaks off what it is asked just then', async () => {
  const closing = await openStore({ url: server.urlOf('postgres') });
  const underWay = [
    closing.read.query(Prisma.sql`select pg_sleep(60)`),
    closing.write.$queryRaw`select 1 from pg_sleep(60)`,
    closing.transact(async ({ client }) => client.$queryRaw`select 1 from pg_sleep(60)`),
  ].map(failure);
  await delay(500);
  await closing.close();
  for (const error of await Promise.all(underWay)) expect(error).toBeInstanceOf(Error);
});

test('what is asked wrongly is no such trouble', async () => {
  expect(await failure(store.read.query(Prisma.sql`select "nothing" from "Speaker"`))).not.toSatisfy(isUnavailable);
  expect(await failure(store.write.$executeRaw`insert into "Speaker" ("id") values ('x')`)).not.toSatisfy(isUnavailable);
});
