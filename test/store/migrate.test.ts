import { expect, test } from 'vitest';
import { Prisma } from '#store/generated/client.ts';
import { migrate } from '#store/migrate.ts';
import { readMigrations } from '#store/migrations/readMigrations.ts';
import { openStore } from '#store/openStore.ts';
import { ENGINE, makeDatabase } from '../makeDatabase.ts';

const names = (await readMigrations(ENGINE)).map(({ name }) => name);

async function recordOf(url: string): Promise<string[]> {
  const store = await openStore({ url });
  const rows = await store.read.query<{ name: string }>(
    Prisma.sql`select migration_name as "name" from _prisma_migrations order by 1`,
  );
  await store.close();
  return rows.map(({ name }) => name);
}

test('every migration is applied once, and leaves its record', async () => {
  const { url, remove } = await makeDatabase('without tables');
  expect(names.length).toBeGreaterThan(0);
  expect(await migrate(url)).toEqual(names);
  expect(await migrate(url)).toEqual([]);
  expect(await recordOf(url)).toEqual(names);
  await remove();
});

test('of several that migrate at once one does it, and the others wait for it', async () => {
  const { url, remove } = await makeDatabase('without tables');
  const applied = await Promise.all([migrate(url), migrate(url), migrate(url), migrate(url)]);
  expect(applied.flat().sort()).toEqual(names);
  expect(await recordOf(url)).toEqual(names);
  await remove();
});
