import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMigratedStore } from '#cli/openMigratedStore.ts';
import type { Intake } from '#intake/document.ts';
import { seed } from '#seeding/seed.ts';
import { inventArticles } from './inventArticles.ts';

const ARTICLES = 3000;

/** Measures the seeding of invented articles into fresh databases: all by one thread, and with threads that read meanwhile, as many as suit the machine. */
export async function benchSeeding(): Promise<void> {
  console.log(`seeding, ${ARTICLES} articles of two thousand characters and eleven quotes into a fresh database:`);
  const alone = await articlesPerSecond({ threads: 0 });
  console.log(`  by one thread    ${alone.toFixed(0)} articles/s`);
  const together = await articlesPerSecond({});
  console.log(`  and on others    ${together.toFixed(0)} articles/s, ${(together / alone).toFixed(2)} times as many`);
}

async function articlesPerSecond(options: { threads?: number }): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-bench-'));
  const store = await openMigratedStore(`file:${join(folder, 'bench.db')}`);
  try {
    const start = performance.now();
    const { articles } = await seed(store, comeIn(), options);
    return articles / ((performance.now() - start) / 1000);
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}

async function* comeIn(): AsyncGenerator<Intake> {
  for (const document of inventArticles(ARTICLES)) yield { document };
}
