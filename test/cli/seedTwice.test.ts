import { expect, test } from 'vitest';
import { openStore } from '#store/openStore.ts';
import { makeDatabase } from '../makeDatabase.ts';
import { dumpStore } from '../store/dumpStore.ts';
import { sayso } from './sayso.ts';

/** Seeds a fresh database with the samples by some processes at once; gives what it has in it then, and how many articles they say that they added. */
async function seedBy(processes: number) {
  const { url, remove } = await makeDatabase('without tables');
  try {
    const runs = await Promise.all(
      Array.from({ length: processes }, () => sayso(['seed', 'seed/articles'], { env: { DATABASE_URL: url } })),
    );
    expect(runs.map(({ code, err }) => (code === 0 ? code : err))).toEqual(runs.map(() => 0));
    const store = await openStore({ url });
    const dump = await dumpStore(store);
    await store.close();
    return { dump, added: runs.reduce((sum, { out }) => sum + Number(/^articles +(\d+)$/m.exec(out)?.[1]), 0) };
  } finally {
    await remove();
  }
}

test('two processes that seed the same files at once leave what one leaves', { timeout: 120_000 }, async () => {
  const one = await seedBy(1);
  const two = await seedBy(2);
  expect(two.dump).toEqual(one.dump);
  expect(one.dump.Article?.length).toBeGreaterThan(10);
  expect([one.added, two.added]).toEqual([one.dump.Article?.length, one.dump.Article?.length]);
});
