import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SeedOptions } from '#seeding/seed.ts';
import { seedInvented } from './seedInvented.ts';
import { tellOnTheWay } from './tellOnTheWay.ts';

const ARTICLES = 3000;

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
  const rate = await articlesPerSecond(articles, { onProgress: tellOnTheWay(articles) });
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
