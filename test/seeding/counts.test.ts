import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Intake } from '#intake/document.ts';
import { seed } from '#seeding/seed.ts';
import { Prisma } from '#store/generated/client.ts';
import type { Store } from '#store/store.ts';
import { openTestStore } from '../store/openTestStore.ts';

let store: Store;
let counted: number;
beforeEach(async () => {
  const opened = await openTestStore();
  counted = 0;
  const countAnew = async () => {
    counted += 1;
    await opened.countAnew();
  };
  store = { ...opened, countAnew };
});
afterEach(() => store.close());

async function* comeIn(count: number): AsyncGenerator<Intake> {
  for (let line = 1; line <= count; line += 1) {
    const text = `Page ${line}\n\nELAN (Reuters) – Ann Reyes said pier ${line} of Tarn was closed.\n`;
    yield { document: { id: `${line}`, text, file: 'lines.jsonl', line, publisher: null, url: null, publishedAt: null } };
  }
}

test('behind a large seeding the database knows how much it holds', async () => {
  await seed(store, comeIn(60), { threads: 0 });
  expect(counted).toBe(1);
  if (store.engine === 'sqlite') return;
  const [known] = await store.read.query<{ rows: number }>(
    Prisma.sql`select cast(reltuples as integer) as "rows" from pg_class where relname = ${'Quote'}`,
  );
  expect(known?.rows).toBe(60);
});

test('a small one leaves that to the database', async () => {
  await seed(store, comeIn(3), { threads: 0 });
  expect(counted).toBe(0);
});
