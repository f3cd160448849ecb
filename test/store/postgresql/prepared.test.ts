import { afterEach, beforeEach, expect, test } from 'vitest';
import { Prisma } from '#store/generated/client.ts';
import type { Store } from '#store/store.ts';
import { openTestStore } from '../openTestStore.ts';

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

/** How many statements are prepared on the connection that answers, and who it is. Reading one after another, the store uses one connection. */
async function countPrepared(): Promise<{ prepared: number; connection: number }> {
  const rows = await store.read.query<{ prepared: number; connection: number }>(
    Prisma.sql`select count(*) as "prepared", pg_backend_pid() as "connection" from pg_prepared_statements`,
  );
  return rows[0] ?? { prepared: -1, connection: -1 };
}

const ask = (number: number) => store.read.query(Prisma.sql`select ${Prisma.raw(String(number))} as "number"`);

test('a statement is prepared once, whatever its values', async () => {
  const { prepared, connection } = await countPrepared();
  for (const value of ['one', 'two', 'three'])
    await store.read.query(Prisma.sql`select "id" from "Speaker" where "name" = ${value}`);
  expect(await countPrepared()).toEqual({ prepared: prepared + 1, connection });
});

test('a connection never has more than a thousand, and what is asked most is soon prepared again', async () => {
  const connections = new Set<number>();
  let most = 0;
  for (let number = 0; number < 2_500; number += 1) {
    await ask(number);
    if (number % 50 > 0) continue;
    const { prepared, connection } = await countPrepared();
    connections.add(connection);
    most = Math.max(most, prepared);
  }
  expect(most).toBeGreaterThan(850);
  expect(most).toBeLessThanOrEqual(1_000);
  expect(connections.size).toBe(3);
});

test('nobody waits for what another asks at the same time', async () => {
  const answered: string[] = [];
  const ask = async (name: string, sql: Prisma.Sql) => {
    const own = store.read.apart?.();
    await own?.query(sql);
    answered.push(name);
  };
  await Promise.all([ask('slow', Prisma.sql`select pg_sleep(0.5)::text`), ask('quick', Prisma.sql`select 1 as "one"`)]);
  expect(answered).toEqual(['quick', 'slow']);
});
