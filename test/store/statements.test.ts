import { afterEach, beforeEach, expect, test } from 'vitest';
import { Prisma } from '#store/generated/client.ts';
import { Statements } from '#store/Statements.ts';
import type { Store } from '#store/store.ts';
import { openTestStore } from './openTestStore.ts';

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

test('those that were used last are kept, and no more', () => {
  const prepared: string[] = [];
  const statements = new Statements(2, (sql) => {
    prepared.push(sql);
    return sql.toUpperCase();
  });
  for (const sql of ['a', 'b', 'a', 'c', 'a', 'b']) expect(statements.get(sql)).toBe(sql.toUpperCase());
  expect(prepared).toEqual(['a', 'b', 'c', 'b']);
});

test('more statements than are kept are all answered, again and again, whichever comes', async () => {
  const ask = async (number: number) => {
    const rows = await store.read.query<Record<string, number>>(Prisma.sql`select ${Prisma.raw(`${number} as "n${number}"`)}`);
    expect(rows).toEqual([{ [`n${number}`]: number }]);
  };
  for (let round = 0; round < 2; round += 1) {
    for (let number = 0; number < 1_200; number += 1) await ask(number);
    await Promise.all(Array.from({ length: 1_200 }, (_, number) => ask(number)));
  }
  await ask(0);
});
