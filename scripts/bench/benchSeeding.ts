import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SeedOptions } from '#seeding/seed.ts';
import { seedInvented } from './seedInvented.ts';

const ARTICLES = 3000;
const MEGABYTE = 1_048_576;

/** Measures the seeding of invented articles into fresh databases: all by one thread, and with threads that read meanwhile, as many as suit the machine. */
export async function benchSeeding(): Promise<void> {
  console.log(`seeding, ${ARTICLES} articles of two thousand characters and eleven quotes into a fresh database:`);
  const alone = await articlesPerSecond(ARTICLES, { threads: 0 });
  console.log(`  by one thread    ${alone.toFixed(0)} articles/s`);
  const together = await articlesPerSecond(ARTICLES, {});
  console.log(`  and on others    ${together.toFixed(0)} articles/s, ${(together / alone).toFixed(2)} times as many`);
}

/** Seeds so many invented articles, and prints after each tenth of them how fast it was, and how much memory the process takes with its threads. */
export async function benchLongSeeding(articles: number): Promise<void> {
  console.log(`seeding, ${articles} articles into a fresh database:`);
  const part = Math.ceil(articles / 10);
  let start = performance.now();
  let met = 0;
  const onProgress = () => {
    met += 1;
    if (met % part !== 0) return;
    const rate = part / ((performance.now() - start) / 1000);
    start = performance.now();
    const memory = process.memoryUsage.rss() / MEGABYTE;
    console.log(
      `  ${String(met).padStart(7)} articles  ${rate.toFixed(0).padStart(4)} articles/s  ${memory.toFixed(0).padStart(5)} MB`,
    );
  };
  const rate = await articlesPerSecond(articles, { onProgress });
  console.log(`  in all           ${rate.toFixed(0).padStart(4)} articles/s`);
}

async function articlesPerSecond(count: number, options: SeedOptions): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-bench-'));
  try {
    return await seedInvented(`file:${join(folder, 'bench.db')}`, [0, count], options);
  } finally {
    await rm(folder, { recursive: true });
  }
}
