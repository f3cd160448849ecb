import { expect, test } from 'vitest';
import { readMigrations } from '#store/migrations/readMigrations.ts';
import { SAYS_OPPOSITE } from '#store/write/saysOpposite.ts';
import { openSeededStore } from '../graph/openSampleStore.ts';
import { ENGINE } from '../makeDatabase.ts';

test('the migration that works out when claims were first seen gives stored claims what seeding gives them', async () => {
  const migration = (await readMigrations(ENGINE)).find(({ name }) => name.endsWith('first_seen'));
  // Rows that are stored are told by this text.
  expect(migration?.sql).toContain(SAYS_OPPOSITE);
  const store = await openSeededStore();
  const seen = () =>
    store.write.claim.findMany({ where: { opposition: { gt: 0 } }, select: { id: true, oldest: true }, orderBy: { id: 'asc' } });
  const seeded = await seen();
  expect(seeded.length).toBeGreaterThan(20);
  await store.write.claim.updateMany({ data: { oldest: 0 } });
  await store.write.$executeRawUnsafe(migration?.sql ?? '');
  expect(await seen()).toEqual(seeded);
  await store.close();
});
