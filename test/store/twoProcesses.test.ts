import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { writeDocument } from '#store/writeDocument.ts';
import { dumpStore } from './dumpStore.ts';
import { openTestStore } from './openTestStore.ts';
import { ALL_IN_ONE } from './samples.ts';
import { sketchDocument } from './sketchReading.ts';

const TIMES = 30;

test('two processes that write at once end with the same database as one', async () => {
  const store = await openTestStore();
  const script = fileURLToPath(new URL('writeOften.ts', import.meta.url));
  const run = (name: string) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', '--conditions=sayso-source', script, store.url, name, `${TIMES}`]);
  await Promise.all([run('Herald'), run('Courier')]);
  const both = await dumpStore(store);
  await store.close();

  const alone = await openTestStore();
  for (const name of ['Herald', 'Courier']) {
    for (let time = 0; time < TIMES; time += 1) {
      const publisher = time % 2 === 0 ? `Gazette ${time}` : `${name} ${time}`;
      await writeDocument(alone, sketchDocument(ALL_IN_ONE, { publisher }), ALL_IN_ONE);
    }
  }
  const one = await dumpStore(alone);
  await alone.close();
  expect(both.Article).toHaveLength((TIMES + TIMES / 2) * 3);
  expect(both).toEqual(one);
}, 120_000);
