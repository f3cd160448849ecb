import { expect, test } from 'vitest';
import { Prisma } from '#store/generated/client.ts';
import { openStore } from '#store/openStore.ts';
import { makeDatabase } from '../makeDatabase.ts';
import { openTestStore } from './openTestStore.ts';

const speaker = (id: string) => ({ id, name: id, nameKey: id, kind: 'PERSON' as const });

test('tells of every statement, Prisma’s own and raw ones alike', async () => {
  const statements: string[] = [];
  const { read, write, close } = await openTestStore((sql) => statements.push(sql));
  statements.length = 0;
  await write.speaker.findMany();
  await read.query(Prisma.sql`SELECT 1 + 1 AS "two"`);
  await close();
  expect(statements).toHaveLength(2);
  expect(statements[0]).toContain('Speaker');
  expect(statements[1]).toBe('SELECT 1 + 1 AS "two"');
});

test('a transaction that fails leaves nothing, and the next one works', async () => {
  const { write, close } = await openTestStore();
  const failing = write.$transaction(async (transaction) => {
    await transaction.speaker.create({ data: speaker('one') });
    throw new Error('stopped');
  });
  await expect(failing).rejects.toThrow('stopped');
  await write.$transaction(async (transaction) => transaction.speaker.create({ data: speaker('two') }));
  expect(await write.speaker.findMany({ select: { id: true } })).toEqual([{ id: 'two' }]);
  await close();
});

test('what comes when a transaction is over is not written', async () => {
  const store = await openTestStore();
  const late = await store.transact(async (transaction) => transaction);
  const rows = [{ id: 'one', name: 'one', nameKey: 'one', kind: 'BRIEFING' }];
  await expect(late.insert('Source', rows)).rejects.toThrow(/transaction/i);
  const failed = store.transact(async (transaction) => {
    await expect(late.insert('Source', rows)).rejects.toThrow(/transaction/i);
    await transaction.insert('Source', rows);
    throw new Error('stopped');
  });
  await expect(failed).rejects.toThrow('stopped');
  expect(await store.write.source.count()).toBe(0);
  await store.close();
});

test('two stores of one process take turns in writing', async () => {
  const { url, remove } = await makeDatabase();
  const stores = await Promise.all([openStore({ url }), openStore({ url })]);
  await Promise.all(
    stores.map(async ({ write }, index) => {
      for (let number = 0; number < 20; number += 1) {
        await write.$transaction(async (transaction) => {
          await transaction.speaker.count();
          await transaction.speaker.create({ data: speaker(`${index}-${number}`) });
        });
      }
    }),
  );
  expect(await stores[0]?.write.speaker.count()).toBe(40);
  await Promise.all(stores.map((store) => store.close()));
  await remove();
});
